import { isIsoDate } from '../../../calendar/iso-date.ts';
import { londonDate, londonInstant } from '../../../calendar/london.ts';
import { caseAtTexts as texts } from '../../../language/en/pages-case-at.ts';
import { typedDate, type FormFault, type FormValues } from '../../form.ts';

/** The moment that was asked for; null where none was, or a fault says why it is none. */
export interface PastMoment {
  at: Date | null;
  values: FormValues;
  faults: FormFault[];
}

/** Reads a day and a time from the address; a day without a time is meant to its end, today until now. */
export function readPastMoment(query: URLSearchParams, now: Date): PastMoment {
  const values: FormValues = Object.fromEntries([...query].map(([name, value]) => [name, value.trim()]));
  const day = typedDate(values, 'when');
  const { time = '' } = values;
  const wrong = (field: string, message: string): PastMoment => ({ at: null, values, faults: [{ field, message }] });
  if (day === undefined) return query.size === 0 ? { at: null, values, faults: [] } : wrong('when-day', texts.noDate);
  if (!isIsoDate(day)) return wrong('when-day', texts.wrongDate);
  if (time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return wrong('time', texts.wrongTime);
  if (time === '' && day === londonDate(now)) return { at: now, values, faults: [] };
  const at = time === '' ? new Date(londonInstant(day, '23:59').getTime() + 59_999) : londonInstant(day, time);
  return at > now ? wrong('when-day', texts.future) : { at, values, faults: [] };
}
