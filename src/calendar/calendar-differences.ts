import type { Calendar } from './calendar.ts';
import type { IsoDate } from './iso-date.ts';

/** Which bank holidays one calendar has and another has not; closures are the organisation's own and left out. */
export interface CalendarDifferences {
  added: IsoDate[];
  removed: IsoDate[];
}

/** What becomes a bank holiday, and what ceases to be one, on the way from one calendar to another; sorted. */
export function calendarDifferences(from: Calendar, to: Calendar): CalendarDifferences {
  return { added: missingIn(from, to), removed: missingIn(to, from) };
}

function missingIn({ holidays }: Calendar, other: Calendar): IsoDate[] {
  const known = new Set(holidays.map(({ date }) => date));
  return other.holidays.map(({ date }) => date).filter((date) => !known.has(date));
}
