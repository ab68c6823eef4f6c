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
