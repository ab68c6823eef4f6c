import { surveyScales, type SurveyQuestion } from '../../../surveys/survey-answer.ts';
import { surveyQuestions, type SurveySettings } from '../../../surveys/survey-settings.ts';
import { errorAt, type FormFault, type FormValues } from '../../form.ts';
import { button, checkboxes, radios, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import type { PageRequest } from '../../page.ts';

interface Props {
  asked: SurveySettings;
  values: FormValues;
  faults: FormFault[];
  request: PageRequest;
}

/** The questions of the survey, none of which must be answered. */
export function SurveyForm(props: Props) {
  const { asked, values, faults, request } = props;
  const texts = request.texts.ownSurvey;
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        {surveyQuestions
          .filter((question) => asked.questions.includes(question))
          .map((question) => (
            <Question question={question} {...props} />
          ))}
        {textarea({
          id: 'words',
          name: 'words',
          label: { text: texts.words.label, classes: 'govuk-label--s' },
          hint: { text: texts.words.hint },
          value: values['words'] ?? '',
          rows: 5,
          ...errorAt(faults, 'words'),
        })}
        {checkboxes({
          name: 'mayContact',
          idPrefix: 'mayContact',
          items: [{ value: 'yes', text: texts.mayContact, checked: values['mayContact'] === 'yes' }],
        })}
        {button({ text: texts.send, preventDoubleClick: true })}
      </Form>
      {asked.mayOptOut ? (
        <Form request={request}>
          <p class="govuk-body">{texts.optOutHint}</p>
          {button({ text: texts.optOut, name: 'do', value: 'optOut', classes: 'govuk-button--secondary' })}
        </Form>
      ) : (
        ''
      )}
    </>
  );
}

function Question({ question, values, faults, request }: Props & { question: SurveyQuestion }) {
  const texts = request.texts.ownSurvey;
  const words: Readonly<Record<string, string>> = texts[question];
  return radios({
    name: question,
    idPrefix: question,
    fieldset: { legend: { text: texts.legend[question], classes: 'govuk-fieldset__legend--s' } },
    ...(question === 'outcome' ? { hint: { text: texts.hint.outcome } } : {}),
    items: surveyScales[question].map((value) => ({
      value,
      text: words[value] ?? value,
      checked: values[question] === value,
    })),
    ...errorAt(faults, question),
  });
}
