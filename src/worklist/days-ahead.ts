import { addWorkingDays, workingDaysBetween, type Calendar } from '../calendar/calendar.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { OutsideCoverage } from '../calendar/outside-coverage.ts';

/** The next working days after a day, in order; beyond the bank holidays known, every day counts. */
export function daysAhead(calendar: Calendar, from: IsoDate, count: number): IsoDate[] {
  const days: IsoDate[] = [];
  for (let last = from; days.length < count; last = days.at(-1) ?? last) {
    days.push(within(() => addWorkingDays(calendar, last, 1)) ?? addDays(last, 1));
  }
  return days;
}

/** Working days from one day to another, negative backwards; null beyond the bank holidays known. */
export function workingDaysUntil(calendar: Calendar, from: IsoDate, to: IsoDate): number | null {
  return within(() => (to < from ? -workingDaysBetween(calendar, to, from) : workingDaysBetween(calendar, from, to)));
}

function within<T>(count: () => T): T | null {
  try {
    return count();
  } catch (error) {
    if (error instanceof OutsideCoverage) return null;
    throw error;
  }
}
