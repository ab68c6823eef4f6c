import type { Answers, Question } from '../../guide/questions.ts';
import type { Texts } from '../../language/language.ts';
import { button, radios } from '../govuk.ts';
import { pathTo } from '../paths.ts';

interface Asked {
  question: Question;
  answers: Answers;
  isUnanswered: boolean;
  texts: Texts;
}

/** One question; what was answered before travels along in the address. */
export function GuideQuestion({ question, answers, isUnanswered, texts }: Asked) {
  const words = texts.guide.guideTexts;
  const { title, missing, choices } = words.questions[question.id];
  const textOf: Readonly<Record<string, string>> = choices;
  return (
    <form method="get" action={pathTo('guide')} novalidate>
      {Object.entries(answers).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="asked" value={question.id} />
      {radios({
        name: question.id,
        idPrefix: question.id,
        fieldset: { legend: { text: title, isPageHeading: true, classes: 'govuk-fieldset__legend--xl' } },
        items: question.choices.map((value) => ({ value, text: textOf[value] ?? value })),
        ...(isUnanswered ? { errorMessage: { text: missing } } : {}),
      })}
      {button({ text: words.go })}
    </form>
  );
}
