import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../../../calendar/iso-date.ts';
import { londonDate, londonInstant } from '../../../calendar/london.ts';
import type { OpenCaseInput } from '../../../cases/open-case.ts';
import { intakeTexts as texts } from '../../../language/en/pages-staff.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { channel } from '../../../machines/words.ts';
import { parseForm, typedDate, type FormFault, type FormValues } from '../../form.ts';

const long = z.string().max(10_000, texts.tooLong).optional();
const day = (wrong: string) =>
  z
    .string()
    .refine((text): text is IsoDate => isIsoDate(text), wrong)
    .optional();

const answers = z.object({
  what: z.enum(['receive', 'receiveServiceRequest']).default('receive'),
  procedure: z.string().optional(),
  channel: channel.default('phone'),
  receivedOn: day(texts.receivedOn.wrong),
  lateEntryReason: long,
  firstToldOn: day(texts.firstToldOn.wrong),
  awareOn: day(texts.awareOn.wrong),
  description: z.string({ error: texts.description.missing }).max(10_000, texts.tooLong),
  onBehalfOf: long,
  name: long,
  email: z.email(texts.email.wrong).max(254, texts.email.wrong).optional(),
  phone: long,
  address: long,
  adjustments: long,
});
type Answers = z.infer<typeof answers>;

const dates = ['receivedOn', 'firstToldOn', 'awareOn'] as const;

/** What an officer wrote down, as the verb takes it, or what is wrong with it. `procedures`: those of the organisation. */
export function readIntake(
  values: FormValues,
  now: Date,
  procedures: readonly string[],
): { ok: true; value: OpenCaseInput } | { ok: false; faults: FormFault[] } {
  const parsed = parseForm(answers, { ...values, ...typedDates(values) });
  if (!parsed.ok) return { ok: false, faults: parsed.faults.map(atFirstBox) };
  const { receivedOn, procedure } = parsed.value;
  if (procedure !== undefined && !procedures.includes(procedure)) {
    return { ok: false, faults: [{ field: 'procedure', message: texts.procedure.wrong }] };
  }
  if (receivedOn !== undefined && receivedOn > londonDate(now)) {
    return { ok: false, faults: [{ field: 'receivedOn-day', message: texts.receivedOn.future }] };
  }
  return { ok: true, value: intakeOf(parsed.value, now) };
}

function typedDates(values: FormValues): FormValues {
  const typed: FormValues = {};
  for (const name of dates) {
    const date = typedDate(values, name);
    if (date !== undefined) typed[name] = date;
  }
  return typed;
}

/** A fault of a date is shown at its first box. */
function atFirstBox(fault: FormFault): FormFault {
  return dates.some((name) => name === fault.field) ? { ...fault, field: `${fault.field}-day` } : fault;
}

function intakeOf(given: Answers, now: Date): OpenCaseInput {
  const { name, email, phone, address, adjustments, receivedOn, lateEntryReason, procedure } = given;
  const person = Object.fromEntries(
    Object.entries({ name, email, phone, address, adjustments }).filter(([, value]) => value !== undefined),
  );
  return {
    event: eventOf(given),
    ...(procedure === undefined ? {} : { procedure }),
    ...(Object.keys(person).length > 0 ? { person } : {}),
    ...(receivedOn === undefined ? {} : { happenedAt: momentOf(receivedOn, now) }),
    ...(lateEntryReason === undefined ? {} : { lateEntryReason }),
  };
}

function eventOf({ what, channel: cameBy, description, awareOn, firstToldOn, onBehalfOf }: Answers) {
  if (what === 'receiveServiceRequest') {
    return eventSchemas.receiveServiceRequest.parse({ type: what, channel: cameBy, description });
  }
  return eventSchemas.receive.parse({
    type: what,
    channel: cameBy,
    description,
    ...(awareOn === undefined ? {} : { awareOn }),
    ...(firstToldOn === undefined ? {} : { firstToldOn }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  });
}

/** Of a letter one knows the day; today it cannot have come later than now. */
function momentOf(receivedOn: IsoDate, now: Date): Date {
  const midday = londonInstant(receivedOn, '12:00');
  return midday > now ? now : midday;
}
