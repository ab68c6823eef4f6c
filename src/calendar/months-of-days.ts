import type { ExplainedDay } from './explain.ts';
import type { IsoDate } from './iso-date.ts';

/** The days of an explanation that lie in one month. */
export interface ExplainedMonth {
  /** YYYY-MM. */
  month: string;
  from: IsoDate;
  to: IsoDate;
  /** How many of them count; the start of a count from day zero does not. */
  counted: number;
  /** The first and the last number in the count; null where no day of the month has one. */
  numbers: { first: number; last: number } | null;
  /** Days that do not count. */
  skipped: { weekend: number; bankHoliday: number; closure: number };
  /** Names of the bank holidays that do not count. */
  titles: string[];
  hasDue: boolean;
}

/** Folds the days of a long explanation month by month. */
export function monthsOfDays(days: readonly ExplainedDay[]): ExplainedMonth[] {
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) =>
    monthOf(
      month,
      days.filter(({ date }) => date.startsWith(month)),
    ),
  );
}

/** Whether so many days are better read month by month. */
export function isLongPeriod(days: readonly ExplainedDay[]): boolean {
  return days.length > 62;
}

function monthOf(month: string, days: readonly ExplainedDay[]): ExplainedMonth {
  const numbers = days.flatMap(({ count }) => (count === null ? [] : [count]));
  const [first, last] = [numbers[0], numbers.at(-1)];
  const holidays = days.filter(({ kind }) => kind === 'bankHoliday');
  const skipped = (kind: ExplainedDay['kind']): number => days.filter((day) => day.kind === kind).length;
  return {
    month,
    from: days[0]?.date ?? '',
    to: days.at(-1)?.date ?? '',
    counted: numbers.filter((number) => number > 0).length,
    numbers: first === undefined || last === undefined ? null : { first, last },
    skipped: { weekend: skipped('weekend'), bankHoliday: holidays.length, closure: skipped('closure') },
    titles: holidays.flatMap(({ title }) => (title === undefined ? [] : [title])),
    hasDue: days.some(({ isDue }) => isDue),
  };
}
