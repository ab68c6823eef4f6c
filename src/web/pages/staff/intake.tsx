import { openCase } from '../../../cases/open-case.ts';
import { describeOrganisation } from '../../../identity/describe-organisation.ts';
import { caseWords } from '../../../language/en/case-words.ts';
import { intakeTexts as texts } from '../../../language/en/pages-staff.ts';
import { procedureName } from '../../case/case-in-words.ts';
import { drawDate } from '../../event-forms/draw-field.tsx';
import { faultsOfFailure, wholeForm } from '../../event-forms/failure-faults.ts';
import { errorAt, formValues, type FormFault, type FormValues } from '../../form.ts';
import { button, input, radios, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readIntake } from './read-intake.ts';

interface Props {
  values: FormValues;
  faults: FormFault[];
  /** Those of the organisation, the usual one first. */
  procedures: readonly string[];
}

/** Takes in what came by telephone, letter or in person, on one page, while the person is still on the line. */
export const intakePage = definePage<Props>({
  path: patterns.intake,
  access: ['case.lodge'],
  load: async ({ ctx }) => ({ values: {}, faults: [], procedures: await proceduresOf(ctx) }),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    body: <Intake {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const procedures = await proceduresOf(request.ctx);
    const read = readIntake(values, request.ctx.clock.now(), procedures);
    if (!read.ok) return { again: { values, faults: read.faults, procedures } };
    const opened = await openCase(request.ctx, { ...read.value, idempotencyKey: request.http.get('idempotencyKey') });
    if (opened.ok) return { redirect: pathTo('staffCase', { reference: opened.value.reference }) };
    return { again: { values, faults: faultsOfFailure(opened.failure, ['procedure']).map(atIntake), procedures } };
  },
});

async function proceduresOf(ctx: PageRequest['ctx']): Promise<readonly string[]> {
  return (await describeOrganisation(ctx)).procedures;
}

/** Here it is asked when it arrived. */
function atIntake(fault: FormFault): FormFault {
  return fault.field === 'happenedOn-day' ? { field: 'receivedOn-day', message: texts.receivedOn.wrong } : fault;
}

function Intake({ request, ...drawing }: Props & { request: PageRequest }) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        <How {...drawing} />
        <What {...drawing} />
        <Who {...drawing} />
        <div id={wholeForm} tabindex={-1}>
          {button({ text: texts.save, preventDoubleClick: true })}
        </div>
      </Form>
    </>
  );
}

function How({ values, faults, procedures }: Props) {
  return (
    <>
      {choose('channel', texts.channel.label, caseWords.channels, values.channel ?? 'phone')}
      {drawDate('receivedOn', texts.receivedOn, { values, faults })}
      {textarea({ ...field('lateEntryReason', { values, faults }), rows: 2 })}
      {procedures.length > 1 ? chooseProcedure({ values, faults, procedures }) : ''}
      {choose(
        'what',
        texts.what.label,
        { receive: texts.what.receive, receiveServiceRequest: texts.what.receiveServiceRequest },
        values.what ?? 'receive',
        { receive: texts.what.receiveHint, receiveServiceRequest: texts.what.receiveServiceRequestHint },
      )}
    </>
  );
}

/** Every procedure of the organisation by its title; the usual one is chosen beforehand. */
function chooseProcedure({ values, faults, procedures }: Props) {
  const chosen = values.procedure ?? procedures[0];
  return radios({
    name: 'procedure',
    idPrefix: 'procedure',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: texts.procedure.label, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: texts.procedure.hint },
    items: procedures.map((id) => ({ value: id, text: procedureName(id), checked: id === chosen })),
    ...errorAt(faults, 'procedure'),
  });
}

function What({ values, faults }: Props) {
  return (
    <>
      {textarea({ ...field('description', { values, faults }), rows: 8 })}
      {drawDate('awareOn', texts.awareOn, { values, faults })}
      {drawDate('firstToldOn', texts.firstToldOn, { values, faults })}
    </>
  );
}

function Who({ values, faults }: Props) {
  return (
    <>
      {input(field('name', { values, faults }))}
      {input({ ...field('email', { values, faults }), type: 'email', spellcheck: false })}
      {input({ ...field('phone', { values, faults }), type: 'tel', classes: 'govuk-input--width-20' })}
      {textarea({ ...field('address', { values, faults }), rows: 3 })}
      {textarea({ ...field('adjustments', { values, faults }), rows: 3 })}
      {input(field('onBehalfOf', { values, faults }))}
    </>
  );
}

type PlainField =
  'lateEntryReason' | 'description' | 'name' | 'email' | 'phone' | 'address' | 'adjustments' | 'onBehalfOf';

function field(name: PlainField, { values, faults }: Pick<Props, 'values' | 'faults'>) {
  const text: { label: string; hint?: string } = texts[name];
  return {
    id: name,
    name,
    label: { text: text.label, classes: 'govuk-label--s' },
    ...(text.hint ? { hint: { text: text.hint } } : {}),
    value: values[name] ?? '',
    ...errorAt(faults, name),
  };
}

function choose(
  name: string,
  label: string,
  options: Readonly<Record<string, string>>,
  chosen: string,
  hints: Readonly<Record<string, string>> = {},
) {
  return radios({
    name,
    idPrefix: name,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
    items: Object.entries(options).map(([value, text]) => ({
      value,
      text,
      checked: value === chosen,
      ...(hints[value] ? { hint: { text: hints[value] } } : {}),
    })),
  });
}
