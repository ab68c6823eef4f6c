import { fromEpochDay, toEpochDay, type IsoDate } from './iso-date.ts';
import type { Nation } from './nation.ts';
import { buildWorkingDayIndex, countThrough, isWorking, nthWorkingDayAfter } from './working-day-index.ts';
import type { WorkingDayIndex } from './working-day-index.ts';

/** A day which is not a working day although it is a Monday to Friday. */
export interface Holiday {
  readonly date: IsoDate;
  readonly title: string;
}

/** The working days of one nation in one revision, with the organisation's closures if they count; an immutable value. */
export interface Calendar extends WorkingDayIndex {
  readonly nation: Nation;
  readonly revision: string;
  /** Sorted by date. */
  readonly holidays: readonly Holiday[];
  /** Skipped like holidays; sorted. Empty unless the caller's policy lets closures stop the clock (domain.md 4.3). */
  readonly closures: readonly IsoDate[];
}

/** What a calendar is built from; closures and holidays outside `from`–`to` change nothing. */
export interface CalendarSource {
  nation: Nation;
  revision: string;
  from: IsoDate;
  to: IsoDate;
  holidays: readonly Holiday[];
  closures?: readonly IsoDate[];
}

/** Builds a calendar; throws a RangeError for anything that is not a real date. */
export function buildCalendar(source: CalendarSource): Calendar {
  const { nation, revision, from, to } = source;
  const holidays = source.holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const closures = [...new Set(source.closures ?? [])].sort();
  const index = buildWorkingDayIndex(from, to, [...holidays.map(({ date }) => date), ...closures]);
  return Object.freeze({
    ...index,
    nation,
    revision,
    holidays: Object.freeze(holidays),
    closures: Object.freeze(closures),
  });
}

/** Whether people work on a date: Monday to Friday, no bank holiday, no closure (domain.md 4.1); throws OutsideCoverage. */
export function isWorkingDay(calendar: WorkingDayIndex, date: IsoDate): boolean {
  return isWorking(calendar, toEpochDay(date));
}

/**
 * The `n`th working day after `date`, which is day zero and never counts itself; 0 gives `date` back.
 * Throws OutsideCoverage, and a RangeError for an `n` that is negative or not whole.
 */
export function addWorkingDays(calendar: WorkingDayIndex, date: IsoDate, n: number): IsoDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Give a whole number of working days, 0 or more, not ${n}.`);
  return fromEpochDay(nthWorkingDayAfter(calendar, toEpochDay(date), n));
}

/** How many working days lie in (`a`, `b`]; the negative of that of (`b`, `a`] when `b` is earlier; throws OutsideCoverage. */
export function workingDaysBetween(calendar: WorkingDayIndex, a: IsoDate, b: IsoDate): number {
  return countThrough(calendar, toEpochDay(b)) - countThrough(calendar, toEpochDay(a));
}

/** The date itself when it is a working day, else the next one; throws OutsideCoverage. */
export function firstWorkingDayOnOrAfter(calendar: WorkingDayIndex, date: IsoDate): IsoDate {
  const day = toEpochDay(date);
  return isWorking(calendar, day) ? date : fromEpochDay(nthWorkingDayAfter(calendar, day, 1));
}
