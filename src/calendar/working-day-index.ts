import { fromEpochDay, toEpochDay, weekdayOfEpochDay, type IsoDate } from './iso-date.ts';
import { countOutsideCoverage, dateOutsideCoverage } from './outside-coverage.ts';

/** Every working day from one date to another, counted; immutable: nothing writes to the arrays after they are built. */
export interface WorkingDayIndex {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** `from` as a day number. */
  readonly first: number;
  /** For each day, how many working days there are from `from` up to and including it. */
  readonly counts: Int32Array;
  /** The day numbers of the working days, in order. */
  readonly days: Int32Array;
}

/** Counts Monday to Friday without `holidays` (dates, in any order; those outside the range change nothing). */
export function buildWorkingDayIndex(from: IsoDate, to: IsoDate, holidays: Iterable<IsoDate>): WorkingDayIndex {
  const first = toEpochDay(from);
  const length = toEpochDay(to) - first + 1;
  if (length < 1) throw new RangeError(`A calendar must end after it begins; this one covers ${from} to ${to}.`);
  const holidayDays = new Set<number>();
  for (const date of holidays) holidayDays.add(toEpochDay(date));
  const counts = new Int32Array(length);
  const days: number[] = [];
  for (let at = 0; at < length; at++) {
    const day = first + at;
    if (weekdayOfEpochDay(day) <= 5 && !holidayDays.has(day)) days.push(day);
    counts[at] = days.length;
  }
  return { from, to, first, counts, days: Int32Array.from(days) };
}

/** How many working days there are up to and including a day number; throws OutsideCoverage. */
export function countThrough(index: WorkingDayIndex, day: number): number {
  const count = index.counts[day - index.first];
  if (count === undefined) throw dateOutsideCoverage(fromEpochDay(day), index.from, index.to);
  return count;
}

/** The day number `n` working days after a day number, which is itself day zero; throws OutsideCoverage. */
export function nthWorkingDayAfter(index: WorkingDayIndex, day: number, n: number): number {
  const found = index.days[countThrough(index, day) + n - 1];
  if (n === 0) return day;
  if (found === undefined) throw countOutsideCoverage(fromEpochDay(day), n, index.from, index.to);
  return found;
}

/** Whether a day number is a working day; throws OutsideCoverage. */
export function isWorking(index: WorkingDayIndex, day: number): boolean {
  return index.days[countThrough(index, day) - 1] === day;
}
