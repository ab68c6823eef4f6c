import type { Calendar } from './calendar.ts';
import type { IsoDate } from './iso-date.ts';
import { OutsideCoverage } from './outside-coverage.ts';
import { countsItsStart, dueOn, type DayCount, type TimeLimit } from './time-limit.ts';

/** What a period would give under one way of counting. */
export interface OtherCount {
  count: DayCount;
  roll: 'none' | 'next';
  /** Null where the calendar does not reach so far. */
  due: IsoDate | null;
  /** The way that the rule itself uses. */
  isUsed: boolean;
}

/**
 * The same period counted in every way that is in use: working days from day zero, day one or a deemed start; other
 * units from day zero or commencing on, moved off a non-working day or not (domain.md 4.1, 4.6). Errors as in `dueOn`.
 */
export function countOtherwise(calendar: Calendar, limit: TimeLimit, start: IsoDate): OtherCount[] {
  return waysOf(limit).map(({ count, roll }) => ({
    count,
    roll,
    due: dueIfKnown(calendar, { ...limit, count, roll }, start),
    isUsed: isSameWay(limit, { count, roll }),
  }));
}

type Way = Required<Pick<TimeLimit, 'count' | 'roll'>>;

function waysOf({ unit, count: used, roll: usedRoll = 'none' }: TimeLimit): Way[] {
  if (unit === 'workingDay') {
    return (['dayZero', 'dayOne', 'deemed'] as const).map((count) => ({ count, roll: 'none' }));
  }
  const ways = (['dayZero', 'commencingOn'] as const).flatMap((count) =>
    (['none', 'next'] as const).map((roll) => ({ count, roll })),
  );
  return used === 'deemed' ? [...ways, { count: used, roll: usedRoll }] : ways;
}

// For working days `dayOne` and `commencingOn` are one way, and a roll has nothing to move.
function isSameWay(limit: TimeLimit, { count, roll }: Way): boolean {
  const sameRoll = limit.unit === 'workingDay' || (limit.roll ?? 'none') === roll;
  if (count === 'deemed' || limit.count === 'deemed') return limit.count === count && sameRoll;
  return countsItsStart(limit) === countsItsStart({ ...limit, count }) && sameRoll;
}

function dueIfKnown(calendar: Calendar, limit: TimeLimit, start: IsoDate): IsoDate | null {
  try {
    return dueOn(calendar, limit, start);
  } catch (error) {
    if (error instanceof OutsideCoverage) return null;
    throw error;
  }
}
