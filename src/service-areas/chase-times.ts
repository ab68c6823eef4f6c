import { addWorkingDays, firstWorkingDayOnOrAfter, type Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate, londonInstant } from '../calendar/london.ts';

/** So often a service is asked again before somebody has to ring it. */
export const mostChases = 3;

const morning = '09:00';

/** When a service is asked again for the first time: on the day its answer is due, or the working day after a closed one. Pure. */
export function firstChase(calendar: Calendar, dueOn: IsoDate, now: Date): Date {
  const due = londonInstant(firstWorkingDayOnOrAfter(calendar, dueOn), morning);
  return due > now ? due : nextMorning(calendar, now);
}

/** When after that: on the morning of the next working day. Pure. */
export function nextMorning(calendar: Calendar, now: Date): Date {
  const today = firstWorkingDayOnOrAfter(calendar, londonDate(now));
  const isStill = today > londonDate(now);
  return londonInstant(isStill ? today : addWorkingDays(calendar, today, 1), morning);
}
