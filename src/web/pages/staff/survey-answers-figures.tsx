import { surveysTexts as texts } from '../../../language/en/pages-surveys.ts';
import type { QuestionFigures, SurveyFigures } from '../../../surveys/survey-figures.ts';
import { countBars } from '../../charts/count-bars.ts';
import { chartTable } from '../../data-table.tsx';

/** The answers of one kind of survey, question by question: a picture, and its table beside it. */
export function SurveyQuestions({ figures: { kind, questions, optedOut } }: { figures: SurveyFigures }) {
  return (
    <section class="govuk-!-margin-bottom-8">
      <h2 class="govuk-heading-l">{texts.kinds[kind]}</h2>
      {questions.length === 0 ? <p class="govuk-body">{texts.noAnswers}</p> : ''}
      {questions.map((question) => (
        <Answers figures={question} name={kind === 'place' ? texts.atPlaces : texts.questions[question.question]} />
      ))}
      {kind === 'closure' && optedOut > 0 ? <p class="govuk-body">{texts.optedOut(optedOut)}</p> : ''}
    </section>
  );
}

function Answers({ figures: { question, n, counts, mean }, name }: { figures: QuestionFigures; name: string }) {
  if (n === null) return <p class="govuk-body">{texts.suppressed(name)}</p>;
  const scale: Readonly<Record<string, string>> = texts.scale[question];
  const summary = texts.summary(name, n);
  const bars = counts.map((one) => {
    return { name: scale[one.answer] ?? one.answer, n: one.n, className: 'redress-svg-working' };
  });
  const chart = countBars(bars, summary, [texts.head.answer, texts.head.n]);
  return (
    <>
      <h3 class="govuk-heading-m">{summary}</h3>
      {chart.svg}
      {chartTable(chart.table, { name: summary })}
      {mean === null ? '' : <p class="govuk-body">{texts.mean(mean.toFixed(1), n)}</p>}
    </>
  );
}
