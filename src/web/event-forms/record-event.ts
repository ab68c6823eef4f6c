import { applyEvent, type ApplyEventInput } from '../../cases/apply-event.ts';
import type { Failure } from '../../errors.ts';
import type { FormEvent } from '../../language/en/pages-staff-events.ts';
import { eventTexts } from '../../language/en/pages-staff-events.ts';
import { staffLetterTexts } from '../../language/en/pages-staff-letters.ts';
import { caseEvent } from '../../machines/events.ts';
import type { FormFault } from '../form.ts';
import { isPaymentBeyond, mustBeApproved } from '../letters/must-be-approved.ts';
import type { PageRequest } from '../page.ts';
import { isSentBefore } from '../pages/resident/files/is-sent-before.ts';
import type { EventSubject } from './event-page-props.ts';
import { faultsOfFailure, wholeForm } from './failure-faults.ts';
import type { Choices } from './field.ts';
import { eventForms, fieldsOf } from './forms.ts';
import { firstInput, readFields, valuesOf } from './read-fields.ts';
import { readMoment } from './read-moment.ts';

/** What came of a form: recorded, or what is wrong with it; `stale` where the case has moved on. */
export type Recorded = { done: true } | { done: false; faults: FormFault[]; isStale: boolean };

/** Reads what was typed into the form of an event: the event as the verb takes it, or what is wrong. */
export function readEvent(
  form: FormData,
  { type, choices }: { type: FormEvent; choices: Choices },
  now: Date,
): { input: Pick<ApplyEventInput, 'event' | 'happenedAt' | 'lateEntryReason'> } | { faults: FormFault[] } {
  const { toEvent, faults: faultsTogether } = eventForms[type];
  const fields = fieldsOf(type, choices);
  const { typed, faults } = readFields(fields, eventTexts[type].fields, { form, choices });
  const { faults: momentFaults, ...moment } = readMoment(valuesOf(form, []), now);
  const wrong = [...faults, ...(faultsTogether?.(typed, choices) ?? []), ...momentFaults];
  if (wrong.length > 0) return { faults: inOrderOf(namesOf(type, choices), wrong) };
  const event = caseEvent.safeParse({ type, ...(toEvent ? toEvent(typed, choices) : typed) });
  if (event.success) return { input: { event: event.data, ...moment } };
  const names = namesOf(type, choices);
  return { faults: event.error.issues.map(({ path, message }) => faultIn(names, String(path[0]), message)) };
}

/** Sends what was typed to the verb, at the version of the case that the form was opened at. */
export async function recordEvent(request: PageRequest, form: FormData, subject: EventSubject): Promise<Recorded> {
  const { type, view, choices } = subject;
  const read = readEvent(form, subject, request.ctx.clock.now());
  if ('faults' in read) return { done: false, faults: read.faults, isStale: false };
  if (await mustBeApproved(request.ctx, view, read.input.event)) {
    return { done: false, faults: [{ field: wholeForm, message: staffLetterTexts.mustBeApproved }], isStale: false };
  }
  if (await isPaymentBeyond(request.ctx, read.input.event)) {
    return { done: false, faults: [{ field: 'text', message: staffLetterTexts.paymentBeyond }], isStale: false };
  }
  const sent = { ...read.input, idempotencyKey: request.http.get('idempotencyKey') };
  const done = await applyEvent(request.ctx, {
    reference: view.reference,
    expectedVersion: openedAt(form, view.version),
    ...sent,
  });
  if (done.ok || (await wasSent(request, subject, sent, done.failure))) return { done: true };
  const faults = faultsOfFailure(done.failure, namesOf(type, choices)).map((fault) => atFirstFinding(fault, choices));
  return { done: false, faults, isStale: done.failure.kind === 'stale' };
}

/** The version of the case that the form was drawn from. */
export function openedAt(form: FormData, current: number): number {
  return Number(form.get('version')) || current;
}

/** Files make a form that is sent twice look like another one. */
async function wasSent(
  request: PageRequest,
  { view }: EventSubject,
  { event, idempotencyKey }: Pick<ApplyEventInput, 'event' | 'idempotencyKey'>,
  failure: Failure,
): Promise<boolean> {
  if (failure.kind !== 'key-reused' || idempotencyKey === undefined) return false;
  return isSentBefore(request.ctx, { caseId: view.caseId, event, idempotencyKey });
}

function namesOf(type: FormEvent, choices: Choices): string[] {
  return fieldsOf(type, choices).map(({ name, kind }) => firstInput(name, kind));
}

function faultIn(names: readonly string[], name: string, message: string): FormFault {
  return { field: names.find((one) => one === name || one === `${name}-day`) ?? wholeForm, message };
}

/** As the fields stand on the page; what is of no field of the event comes last. */
function inOrderOf(names: readonly string[], faults: readonly FormFault[]): FormFault[] {
  const placeOf = ({ field }: FormFault) => {
    const place = names.findIndex((name) => field === name || field.startsWith(`${name}-`));
    return place === -1 ? names.length : place;
  };
  return faults.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** A fault of the findings as a whole is shown at the first of them. */
function atFirstFinding(fault: FormFault, { issues: [first] }: Choices): FormFault {
  return fault.field === 'decisions' && first ? { ...fault, field: `decisions-${first.number}` } : fault;
}
