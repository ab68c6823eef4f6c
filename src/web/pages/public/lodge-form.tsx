import { lodgeTexts as texts } from '../../../language/en/pages-public.ts';
import { errorAt, type FormFault, type FormValues } from '../../form.ts';
import { button, characterCount, dateInput, input, radios, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import type { PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';

/** What the form is drawn from: what was typed and what is wrong with it. */
export interface LodgeProps {
  /** Whether the council is also somebody's landlord: another Code and another Ombudsman. */
  asksAbout: boolean;
  values: FormValues;
  faults: FormFault[];
}

/** The whole complaint in one form. */
export function LodgeForm({ asksAbout, request, ...typed }: LodgeProps & { request: PageRequest }) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        {asksAbout ? about(typed) : ''}
        <TheComplaint {...typed} />
        <ThePerson {...typed} />
        <p class="govuk-body">
          {texts.privacy}{' '}
          <a class="govuk-link" href={pathTo('privacy')}>
            {texts.privacyLink}
          </a>
        </p>
        {button({ text: texts.send, preventDoubleClick: true })}
      </Form>
    </>
  );
}

type Typed = Pick<LodgeProps, 'values' | 'faults'>;

function fieldsOf({ values, faults }: Typed) {
  return (name: string) => ({ id: name, name, value: values[name] ?? '', ...errorAt(faults, name) });
}

function TheComplaint(typed: Typed) {
  const field = fieldsOf(typed);
  return (
    <>
      {characterCount({
        ...field('description'),
        label: { text: texts.description.label, classes: 'govuk-label--s' },
        hint: { text: texts.description.hint },
        rows: 8,
        maxlength: 10_000,
        threshold: 80,
      })}
      {textarea({
        ...field('outcome'),
        label: { text: texts.outcome.label, classes: 'govuk-label--s' },
        hint: { text: texts.outcome.hint },
        rows: 3,
      })}
      {aware(typed)}
      {input({
        ...field('onBehalfOf'),
        label: { text: texts.onBehalf.label, classes: 'govuk-label--s' },
        hint: { text: texts.onBehalf.hint },
      })}
    </>
  );
}

function ThePerson(typed: Typed) {
  const field = fieldsOf(typed);
  return (
    <>
      {input({
        ...field('name'),
        autocomplete: 'name',
        label: { text: texts.name.label, classes: 'govuk-label--s' },
        hint: { text: texts.name.hint },
      })}
      {input({
        ...field('email'),
        type: 'email',
        autocomplete: 'email',
        spellcheck: false,
        label: { text: texts.email.label, classes: 'govuk-label--s' },
        hint: { text: texts.email.hint },
      })}
      {input({
        ...field('phone'),
        type: 'tel',
        autocomplete: 'tel',
        classes: 'govuk-input--width-20',
        label: { text: texts.phone.label, classes: 'govuk-label--s' },
      })}
      {textarea({
        ...field('address'),
        autocomplete: 'street-address',
        rows: 3,
        label: { text: texts.address.label, classes: 'govuk-label--s' },
        hint: { text: texts.address.hint },
      })}
      {textarea({
        ...field('adjustments'),
        rows: 3,
        label: { text: texts.adjustments.label, classes: 'govuk-label--s' },
        hint: { text: texts.adjustments.hint },
      })}
    </>
  );
}

function about({ values, faults }: Typed) {
  const choice = (value: 'general' | 'housing') => ({ value, checked: values['about'] === value });
  return radios({
    name: 'about',
    fieldset: { legend: { text: texts.about.label, classes: 'govuk-fieldset__legend--s' } },
    items: [
      { ...choice('general'), text: texts.about.general },
      { ...choice('housing'), text: texts.about.housing, hint: { text: texts.about.housingHint } },
    ],
    ...errorAt(faults, 'about'),
  });
}

function aware({ values, faults }: Typed) {
  const wrong = errorAt(faults, 'awareOn-day').errorMessage;
  const classes = (width: number) => `govuk-input--width-${width}${wrong ? ' govuk-input--error' : ''}`;
  return dateInput({
    id: 'awareOn',
    namePrefix: 'awareOn',
    fieldset: { legend: { text: texts.aware.label, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: texts.aware.hint },
    ...(wrong ? { errorMessage: wrong } : {}),
    items: [
      { name: 'day', classes: classes(2), value: values['awareOn-day'] ?? '' },
      { name: 'month', classes: classes(2), value: values['awareOn-month'] ?? '' },
      { name: 'year', classes: classes(4), value: values['awareOn-year'] ?? '' },
    ],
  });
}
