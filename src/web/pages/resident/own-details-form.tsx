import type { CaseView } from '../../../cases/view.ts';
import type { FormFault, FormValues } from '../../form.ts';
import { button } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import type { PageRequest } from '../../page.ts';
import { detailsChoice, detailsLine, detailsTicks, detailsWords } from './own-details-fields.ts';

/** What the form of details is drawn from. */
export interface DetailsProps {
  own: CaseView;
  values: FormValues;
  faults: FormFault[];
  request: PageRequest;
}

/** The form: how to reach somebody, what they need, what would not be safe, and for whom they act. */
export function DetailsForm(props: DetailsProps) {
  const { request } = props;
  const texts = request.texts.ownDetails;
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        <Contact {...props} />
        <Needs {...props} />
        <Safety {...props} />
        <Acting {...props} />
        {button({ text: texts.save, preventDoubleClick: true })}
      </Form>
    </>
  );
}

function Contact(props: DetailsProps) {
  const texts = props.request.texts.ownDetails;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.contactTitle}</h2>
      {detailsLine('name', texts.name, props, { autocomplete: 'name' })}
      {detailsLine('email', texts.email, props, { type: 'email', autocomplete: 'email', spellcheck: false })}
      {detailsLine('phone', texts.phone, props, { type: 'tel', autocomplete: 'tel', classes: 'govuk-input--width-20' })}
      {detailsWords('address', texts.address, props)}
      {detailsChoice('preferredContact', texts.preferredContact.legend, texts.preferredContact.ways, props)}
      {detailsChoice('language', texts.language.legend, texts.language.names, props)}
    </>
  );
}

function Needs(props: DetailsProps) {
  const texts = props.request.texts.ownDetails;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.needsTitle}</h2>
      {detailsTicks('formats', texts.formats, texts.formats.names, props)}
      {detailsWords('adjustments', texts.adjustments, props)}
    </>
  );
}

function Safety(props: DetailsProps) {
  const texts = props.request.texts.ownDetails;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.safetyTitle}</h2>
      {detailsTicks('neverBy', texts.neverBy, texts.neverBy.ways, props)}
      {detailsTicks('discreet', { legend: texts.safety.legend }, { yes: texts.discreet }, props)}
      {detailsTicks('noVoicemail', null, { yes: texts.noVoicemail }, props)}
      {detailsWords('notAt', texts.notAt, props)}
    </>
  );
}

function Acting(props: DetailsProps) {
  const texts = props.request.texts.ownDetails;
  const { represented } = props.own;
  if (represented === null) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.actingTitle}</h2>
      <p class="govuk-body">
        {texts.acting(represented.name)} {texts.consents[represented.consent]}
      </p>
      {detailsWords('ending', texts.ending, props)}
    </>
  );
}
