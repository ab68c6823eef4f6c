import { isIsoDate } from '../../calendar/iso-date.ts';
import { londonDate, londonInstant } from '../../calendar/london.ts';
import { eventFormTexts as texts } from '../../language/en/pages-staff-events.ts';
import { typedDate, type FormFault, type FormValues } from '../form.ts';

/** When something was really done, if earlier than now, and why it is recorded only now. */
export interface Moment {
  happenedAt?: Date;
  lateEntryReason?: string;
}

/** Reads the part of a form that says when; of a day without a time it is midday, but never later than now. */
export function readMoment(values: FormValues, now: Date): Moment & { faults: FormFault[] } {
  const day = typedDate(values, 'happenedOn');
  const { happenedTime: time, lateEntryReason } = values;
  const reason = lateEntryReason === undefined ? {} : { lateEntryReason };
  if (day === undefined) return { ...reason, faults: [] };
  if (!isIsoDate(day)) return wrong('happenedOn-day', texts.wrongDate(texts.happenedOn.label));
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return wrong('happenedTime', texts.wrongTime);
  const instant = londonInstant(day, time ?? '12:00');
  if (instant <= now) return { happenedAt: instant, ...reason, faults: [] };
  if (time === undefined && day === londonDate(now)) return { happenedAt: now, ...reason, faults: [] };
  return wrong('happenedOn-day', texts.future);
}

function wrong(field: string, message: string): { faults: FormFault[] } {
  return { faults: [{ field, message }] };
}
