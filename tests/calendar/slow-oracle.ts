import { publishedHolidays } from './published-holidays.ts';

/** A second, slow way to count working days that shares nothing with the product: it walks the days one by one. */
export type OracleNation = keyof typeof publishedHolidays;

const dayMs = 86_400_000;

/** Midnight UTC of each weekday bank holiday of a nation. */
export function holidaysOf(nation: OracleNation): Set<number> {
  const found = new Set<number>();
  for (const line of publishedHolidays[nation].trim().split('\n')) {
    const [year = '', ...entries] = line.split(' | ');
    for (const entry of entries) found.add(Date.parse(`${year}-${entry.slice(0, 5)}T00:00:00Z`));
  }
  return found;
}

export function oracleWorks(holidays: Set<number>, day: number): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The due date (midnight UTC), or null when the walk leaves 2028. */
export function oracleDue(
  holidays: Set<number>,
  rule: 'dayZero' | 'dayOne' | 'deemed',
  start: number,
  n: number,
): number | null {
  let day = start;
  if (rule !== 'dayZero') while (!oracleWorks(holidays, day)) day += dayMs;
  let left = rule === 'dayOne' ? n - 1 : n;
  while (left > 0) {
    day += dayMs;
    if (oracleWorks(holidays, day)) left -= 1;
  }
  return day > Date.UTC(2028, 11, 31) ? null : day;
}

/** The last day (midnight UTC) of days, weeks or months, walked day by day, moved off a non-working day where asked. */
export function oracleEnd(
  holidays: Set<number>,
  limit: { amount: number; unit: 'calendarDay' | 'week' | 'month'; count: 'dayZero' | 'commencingOn'; roll?: string },
  start: number,
): number {
  let day = limit.unit === 'month' ? sameNumber(start, limit.amount) : start;
  const steps = limit.unit === 'month' ? 0 : limit.amount * (limit.unit === 'week' ? 7 : 1);
  for (let i = 0; i < steps; i++) day += dayMs;
  const isClipped = new Date(day).getUTCDate() < new Date(start).getUTCDate() && limit.unit === 'month';
  if (limit.count === 'commencingOn' && !isClipped) day -= dayMs;
  if (limit.roll === 'next') while (!oracleWorks(holidays, day)) day += dayMs;
  return day;
}

/** Walks on until so many months have begun and the number of the day is met or the month is over. */
function sameNumber(start: number, months: number): number {
  const wanted = new Date(start).getUTCDate();
  let day = start;
  for (let begun = 0; begun < months;) {
    day += dayMs;
    if (new Date(day).getUTCDate() === 1) begun += 1;
  }
  while (new Date(day).getUTCDate() < wanted && new Date(day + dayMs).getUTCDate() !== 1) day += dayMs;
  return day;
}
