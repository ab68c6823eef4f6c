import { surveyScales } from '../../../surveys/survey-answer.ts';
import { errorAt, type FormFault, type FormValues } from '../../form.ts';
import { button, radios, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import type { PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';

interface Props {
  place: string;
  values: FormValues;
  faults: FormFault[];
  request: PageRequest;
}

/** The question, for somebody who stands there with their telephone. */
export function PlaceQuestion({ place, values, faults, request }: Props) {
  const texts = request.texts.placeSurvey;
  const scale = request.texts.ownSurvey.satisfaction;
  return (
    <>
      <p class="govuk-body">{texts.at(place)}</p>
      <Form request={request}>
        {radios({
          name: 'satisfaction',
          idPrefix: 'satisfaction',
          fieldset: { legend: { text: texts.legend, classes: 'govuk-fieldset__legend--m' } },
          items: surveyScales.satisfaction.map((value) => ({
            value,
            text: scale[value],
            checked: values['satisfaction'] === value,
          })),
          ...errorAt(faults, 'satisfaction'),
        })}
        {textarea({
          id: 'words',
          name: 'words',
          label: { text: texts.words.label, classes: 'govuk-label--s' },
          hint: { text: texts.words.hint },
          value: values['words'] ?? '',
          rows: 3,
          ...errorAt(faults, 'words'),
        })}
        {button({ text: texts.send, preventDoubleClick: true })}
      </Form>
      <Complain request={request} />
    </>
  );
}

export function PlaceThanks({ request }: Pick<Props, 'request'>) {
  return (
    <>
      <p class="govuk-body">{request.texts.placeSurvey.thanks}</p>
      <Complain request={request} />
    </>
  );
}

function Complain({ request }: Pick<Props, 'request'>) {
  const texts = request.texts.placeSurvey;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.isComplaint}</h2>
      <p class="govuk-body">{texts.complainWhy}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('lodge')}>
          {texts.complain}
        </a>
      </p>
    </>
  );
}
