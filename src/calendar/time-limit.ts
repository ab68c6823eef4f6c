import { addWorkingDays, firstWorkingDayOnOrAfter } from './calendar.ts';
import { addDays, addMonths, commencingOn, toEpochDay, type IsoDate } from './iso-date.ts';
import type { WorkingDayIndex } from './working-day-index.ts';

/** How the day on which a period starts is counted (domain.md 4.1, 4.6). */
export type DayCount = 'dayZero' | 'dayOne' | 'deemed' | 'commencingOn';

/** A period of a procedure: so many units, counted in one of the four ways. */
export interface TimeLimit {
  amount: number;
  unit: 'workingDay' | 'calendarDay' | 'week' | 'month';
  /** `dayZero`: the start never counts. `dayOne`: it is the first day. `deemed`: it is moved to a working day first. */
  count: DayCount;
  /** `next`: an end on a non-working day moves to the next working day. Default `none`. */
  roll?: 'none' | 'next';
}

/**
 * The last day of the period; it ends at 24:00 in London. An amount of 0 ends on the day that the count starts with.
 * Throws OutsideCoverage where working days matter, and a RangeError for an amount that is negative or not whole.
 */
export function dueOn(calendar: WorkingDayIndex, limit: TimeLimit, start: IsoDate): IsoDate {
  const last = unrolledDueOn(calendar, limit, start);
  return limit.roll === 'next' ? firstWorkingDayOnOrAfter(calendar, last) : last;
}

/** The last day of the period before it is moved off a non-working day; errors as in `dueOn`. */
export function unrolledDueOn(calendar: WorkingDayIndex, limit: TimeLimit, start: IsoDate): IsoDate {
  const { amount, unit } = limit;
  if (!Number.isInteger(amount) || amount < 0) {
    throw new RangeError(`A time limit is a whole number, 0 or more, not ${amount}.`);
  }
  const from = firstDay(calendar, limit, start);
  const startCounts = countsItsStart(limit);
  if (unit === 'workingDay') return addWorkingDays(calendar, from, startCounts ? Math.max(amount - 1, 0) : amount);
  if (unit === 'month') return startCounts && amount > 0 ? commencingOn(from, amount) : addMonths(from, amount);
  const days = unit === 'week' ? amount * 7 : amount;
  return addDays(from, startCounts ? Math.max(days - 1, 0) : days);
}

/** The day that the count begins with: the start, or for `deemed` and working days from day one the working day it moves to. */
export function firstDay(calendar: WorkingDayIndex, limit: TimeLimit, start: IsoDate): IsoDate {
  toEpochDay(start);
  const moves = limit.count === 'deemed' || (limit.unit === 'workingDay' && countsItsStart(limit));
  return moves ? firstWorkingDayOnOrAfter(calendar, start) : start;
}

/** Whether the day that the count begins with is day one rather than day zero. */
export function countsItsStart({ count }: TimeLimit): boolean {
  return count === 'dayOne' || count === 'commencingOn';
}

/** What the same period would give under each of the three conventions for working days; errors as in `dueOn`. */
export function conventions(
  calendar: WorkingDayIndex,
  limit: TimeLimit,
  start: IsoDate,
): { dayZero: IsoDate; dayOne: IsoDate; deemed: IsoDate } {
  return {
    dayZero: dueOn(calendar, { ...limit, count: 'dayZero' }, start),
    dayOne: dueOn(calendar, { ...limit, count: 'dayOne' }, start),
    deemed: dueOn(calendar, { ...limit, count: 'deemed' }, start),
  };
}
