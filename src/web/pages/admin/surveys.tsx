import { differences, type Difference } from '../../../configuration/differences.ts';
import { inForce } from '../../../configuration/in-force.ts';
import { adminTexts } from '../../../language/en/pages-admin.ts';
import { adminSurveysTexts as texts } from '../../../language/en/pages-admin-surveys.ts';
import { surveysTexts } from '../../../language/en/pages-surveys.ts';
import { surveyQuestions, surveySettings, type SurveySettings } from '../../../surveys/survey-settings.ts';
import { ChangeForm } from '../../admin/change-form.tsx';
import { surveysOf } from '../../admin/read-surveys.ts';
import { sendChange } from '../../admin/send-change.ts';
import { SentBanner } from '../../admin/sent-banner.tsx';
import { errorAt, formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { checkboxes, radios, textarea } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  now: SurveySettings;
  seen: string;
  /** Typed into the fields that hold words. */
  values: FormValues;
  questions: readonly string[];
  faults: FormFault[];
  meanwhile: Difference[];
}

/** What people are asked afterwards, when, and at which places. */
export const adminSurveysPage = definePage<Props>({
  path: patterns.adminSurveys,
  access: ['organisation.manage'],
  load: (request) => shown(request),
  view: (props, request) => ({
    title: texts.title,
    back: { href: pathTo('admin'), text: adminTexts.back },
    faults: props.faults,
    body: <Surveys {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const after = surveysOf(values, form);
    const sent = await sendChange(request, {
      area: 'surveys',
      after,
      values,
      fieldOf: Object.fromEntries(Array.from({ length: 200 }, (_line, at) => [`/places/${at}`, 'places'])),
      onward: (_subject, query) => pathTo('adminSurveys', {}, query),
    });
    if ('redirect' in sent) return sent;
    const before = await shown(request);
    const questions = form.getAll('questions').map(String);
    const faults = sent.faults;
    return { again: { ...before, values, questions, faults, meanwhile: differences(after, before.now) } };
  },
});

async function shown({ ctx }: PageRequest): Promise<Props> {
  const { body, seen } = found(await inForce(ctx, 'surveys'));
  const now = surveySettings.parse(body);
  const { when, mayOptOut, places, questions } = now;
  const values = { when, mayOptOut: mayOptOut ? 'yes' : 'no', places: places.join('\n') };
  return { now, seen, values, questions, faults: [], meanwhile: [] };
}

function Surveys({ request, ...props }: Props & { request: PageRequest }) {
  const { now, values, questions, faults } = props;
  return (
    <>
      <SentBanner request={request} />
      <p class="govuk-body">{texts.intro}</p>
      {now.places.length === 0 ? '' : <p class="govuk-body">{linkTo(pathTo('adminPosters'), texts.print)}</p>}
      <ChangeForm {...props} request={request}>
        {radios({
          name: 'when',
          idPrefix: 'when',
          fieldset: { legend: { text: texts.when.legend, classes: 'govuk-fieldset__legend--m' } },
          items: (['answer', 'end', 'never'] as const).map((value) => ({
            value,
            text: texts.when[value],
            checked: values['when'] === value,
          })),
          ...errorAt(faults, 'when'),
        })}
        {checkboxes({
          name: 'questions',
          idPrefix: 'questions',
          fieldset: { legend: { text: texts.questions.legend, classes: 'govuk-fieldset__legend--m' } },
          hint: { text: texts.questions.hint },
          items: surveyQuestions.map((value) => ({
            value,
            text: surveysTexts.questions[value],
            checked: questions.includes(value),
          })),
          ...errorAt(faults, 'questions'),
        })}
        {checkboxes({
          name: 'mayOptOut',
          idPrefix: 'mayOptOut',
          items: [{ value: 'yes', text: texts.mayOptOut, checked: values['mayOptOut'] === 'yes' }],
        })}
        {textarea({
          id: 'places',
          name: 'places',
          label: { text: texts.places.label, classes: 'govuk-label--m' },
          hint: { text: texts.places.hint },
          value: values['places'] ?? '',
          rows: 6,
          ...errorAt(faults, 'places'),
        })}
      </ChangeForm>
    </>
  );
}
