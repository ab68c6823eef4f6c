import { londonDate } from '../../calendar/london.ts';
import { intakeTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { parseForm, typedDate, type FormFault, type FormValues } from '../form.ts';
import { intakeAnswers, intakeDates, type IntakeAnswers } from './intake-answers.ts';

/** What an officer wrote down, or what is wrong with it. `procedures`: those of the organisation. */
export function readIntake(
  values: FormValues,
  now: Date,
  procedures: readonly string[],
): { ok: true; value: IntakeAnswers } | { ok: false; faults: FormFault[] } {
  const parsed = parseForm(intakeAnswers, { ...values, ...typedDates(values) });
  const faults = parsed.ok ? contradictions(parsed.value, now, procedures) : parsed.faults.map(atFirstBox);
  if (!parsed.ok || faults.length > 0) return { ok: false, faults: withReply(values, faults) };
  return parsed;
}

/** The typed values of the form, several ticks of one name joined. */
export function intakeValues(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    const given = form.getAll(name).filter((value) => typeof value === 'string' && value.trim() !== '');
    if (given.length > 0) values[name] = given.map((value) => String(value).trim().replaceAll('\r\n', '\n')).join(',');
  }
  return values;
}

function typedDates(values: FormValues): FormValues {
  const typed: FormValues = {};
  for (const name of intakeDates) {
    const date = typedDate(values, name);
    if (date !== undefined) typed[name] = date;
  }
  return typed;
}

function contradictions(given: IntakeAnswers, now: Date, procedures: readonly string[]): FormFault[] {
  const { receivedOn, procedure, care, riskWords, preferredContact, neverBy } = given;
  const unsafe = neverBy.some((way) => way === preferredContact);
  return [
    ...(hasWayToReply(given) ? [] : [noWay]),
    ...(care.includes('risk') && riskWords === undefined
      ? [{ field: 'riskWords', message: texts.care.riskMissing }]
      : []),
    ...(unsafe ? [{ field: 'preferredContact', message: texts.preferredContact.unsafe }] : []),
    ...(receivedOn !== undefined && receivedOn > londonDate(now)
      ? [{ field: 'receivedOn-day', message: texts.receivedOn.future }]
      : []),
    ...(procedure !== undefined && !procedures.includes(procedure)
      ? [{ field: 'procedure', message: texts.procedure.wrong }]
      : []),
  ];
}

const noWay: FormFault = { field: 'phone', message: texts.phone.missing };

/** Said with the other faults, so that nobody is sent back twice. */
function withReply(values: FormValues, faults: FormFault[]): FormFault[] {
  const isSaid = faults.some(({ field }) => ['phone', 'email', 'address'].includes(field));
  return isSaid || hasWayToReply(values) ? faults : [...faults, noWay];
}

function hasWayToReply({
  phone,
  email,
  address,
  noReply,
}: Partial<Record<'phone' | 'email' | 'address' | 'noReply', string | undefined>>) {
  return [phone, email, address, noReply].some((given) => given !== undefined);
}

/** A fault of a date is shown at its first box. */
function atFirstBox(fault: FormFault): FormFault {
  return intakeDates.some((name) => name === fault.field) ? { ...fault, field: `${fault.field}-day` } : fault;
}
