import { applyEvent } from '../../../cases/apply-event.ts';
import { getCase } from '../../../cases/get-case.ts';
import type { CaseView } from '../../../cases/view.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import {
  eventFormTexts as texts,
  eventTexts,
  type EventText,
  type FormEvent,
} from '../../../language/en/pages-staff-events.ts';
import { caseEvent } from '../../../machines/events.ts';
import { drawDate, drawField, type Drawing } from '../../event-forms/draw-field.tsx';
import { faultsOfFailure, wholeForm } from '../../event-forms/failure-faults.ts';
import type { Choices } from '../../event-forms/field.ts';
import { eventForms, fieldsOf, hasChoices, hasForm } from '../../event-forms/forms.ts';
import { loadChoices } from '../../event-forms/load-choices.ts';
import { firstInput, readFields, valuesOf } from '../../event-forms/read-fields.ts';
import { readMoment } from '../../event-forms/read-moment.ts';
import { errorAt, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { button, details, input, insetText, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { wholeFault } from '../../whole-fault.ts';

interface Props {
  type: FormEvent;
  view: CaseView;
  choices: Choices;
  values: FormValues;
  faults: FormFault[];
  isFresh: boolean;
}

/** Where officers record what they did: one form for each event, drawn from its fields. */
export const staffEventPage = definePage<Props>({
  path: patterns.staffEvent,
  access: ['case.handle', 'case.note'],
  async load(request) {
    const given = await subject(request);
    return { ...given, values: eventForms[given.type].known?.(given.choices) ?? {}, faults: [], isFresh: true };
  },
  view: (props, request) => ({
    title: texts.heading(eventTexts[props.type].title, props.view.reference),
    faults: props.faults,
    back: { href: pathTo('staffCase', { reference: props.view.reference }), text: texts.back },
    body: <EventPage {...props} request={request} />,
  }),
  async submit(request, form) {
    const given = await subject(request);
    const faults = await record(request, form, given);
    if (faults.length > 0) {
      return { again: { ...given, values: valuesOf(form, eventForms[given.type].fields), faults, isFresh: false } };
    }
    return { redirect: pathTo('staffCase', { reference: given.view.reference }, { done: given.type }) };
  },
});

async function subject(request: PageRequest) {
  const type = param(request, 'type');
  if (!hasForm(type)) throw new HttpFailure('not-found');
  const view = found(await getCase(request.ctx, { reference: param(request, 'reference') }));
  return { type, view, choices: await loadChoices(request.ctx, type, view) };
}

/** Sends what was typed to the verb; what is wrong with it, if anything. */
async function record(
  request: PageRequest,
  form: FormData,
  { type, view, choices }: Pick<Props, 'type' | 'view' | 'choices'>,
): Promise<FormFault[]> {
  const { toEvent, faults: faultsTogether } = eventForms[type];
  const fields = fieldsOf(type, choices);
  const { typed, faults } = readFields(fields, eventTexts[type].fields, { form, choices });
  const { faults: momentFaults, ...moment } = readMoment(valuesOf(form, []), request.ctx.clock.now());
  const found = [...faults, ...(faultsTogether?.(typed, choices) ?? []), ...momentFaults];
  if (found.length > 0) return found;
  const names = fields.map(({ name, kind }) => firstInput(name, kind));
  const event = caseEvent.safeParse({ type, ...(toEvent ? toEvent(typed, choices) : typed) });
  if (!event.success) return event.error.issues.map(({ path, message }) => faultIn(names, String(path[0]), message));
  const done = await applyEvent(request.ctx, {
    reference: view.reference,
    event: event.data,
    expectedVersion: Number(form.get('version')) || view.version,
    idempotencyKey: request.http.get('idempotencyKey'),
    ...moment,
  });
  return done.ok ? [] : faultsOfFailure(done.failure, names).map((fault) => atFirstFinding(fault, choices));
}

function faultIn(names: readonly string[], name: string, message: string): FormFault {
  return { field: names.find((one) => one === name || one === `${name}-day`) ?? wholeForm, message };
}

/** A fault of the findings as a whole is shown at the first of them. */
function atFirstFinding(fault: FormFault, { issues: [first] }: Choices): FormFault {
  return fault.field === 'decisions' && first ? { ...fault, field: `decisions-${first.number}` } : fault;
}

function EventPage({ request, ...props }: Props & { request: PageRequest }) {
  const { type, view } = props;
  if (!view.allowed.includes(type) && props.isFresh) return insetText({ text: texts.notPossible });
  if (!hasChoices(type, props.choices.lists)) return insetText({ text: texts.nothingToChoose });
  const text: EventText = eventTexts[type];
  return (
    <>
      {text.intro ? <p class="govuk-body">{text.intro}</p> : ''}
      <Form request={request}>
        <input type="hidden" name="version" value={String(view.version)} />
        {fieldsOf(type, props.choices).map((field) =>
          drawField(field, text.fields[field.name] ?? { label: field.name }, props),
        )}
        {details({ summaryText: texts.earlier, html: String(<Earlier {...props} />), open: hasEarlierFault(props) })}
        <div id={wholeForm} tabindex={-1}>
          {wholeFault(props.faults, wholeForm)}
          {button({ text: text.action, preventDoubleClick: true })}
        </div>
      </Form>
    </>
  );
}

/** Whoever has something to mend there must see it. */
function hasEarlierFault({ faults }: Props): boolean {
  return faults.some(({ field }) => /^(happened|lateEntry)/.test(field));
}

function Earlier(drawing: Drawing) {
  const { values, faults } = drawing;
  const field = (name: 'happenedTime' | 'lateEntryReason') => ({
    id: name,
    name,
    label: { text: texts[name].label, classes: 'govuk-label--s' },
    hint: { text: texts[name].hint },
    value: values[name] ?? '',
    ...errorAt(faults, name),
  });
  return (
    <>
      {drawDate('happenedOn', texts.happenedOn, drawing)}
      {input({ ...field('happenedTime'), classes: 'govuk-input--width-5' })}
      {textarea({ ...field('lateEntryReason'), rows: 2 })}
    </>
  );
}
