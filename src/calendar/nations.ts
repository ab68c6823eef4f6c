import { currentBankHolidays } from './bank-holidays/index.ts';
import { buildCalendar, type Calendar, type Holiday } from './calendar.ts';
import type { IsoDate } from './iso-date.ts';
import type { Nation } from './nation.ts';

export { nations, type Nation } from './nation.ts';

/** How a nation's calendar may differ from the published one. */
export interface NationCalendarOptions {
  /** Dates on which the organisation is closed, where its policy lets them stop the clock. */
  closures?: readonly IsoDate[];
  /** Bank holidays that were not yet known, or have been taken away. */
  without?: readonly IsoDate[];
  /** Bank holidays announced since; a date also in `without` is a holiday. */
  add?: readonly IsoDate[];
}

/**
 * The calendar of a nation, 2019 to 2028, the same value each time for the same options.
 * Its revision names the published one and what differs from it, for example `2026-08-21-2022-09-19+2029-05-01`.
 */
export function nationCalendar(nation: Nation, options: NationCalendarOptions = {}): Calendar {
  const key = [nation, options.closures, options.without, options.add].map((part) => part?.toString() ?? '').join('|');
  const known = built.get(key);
  if (known !== undefined) return known;
  const calendar = build(nation, options);
  if (built.size >= 256) built.clear();
  built.set(key, calendar);
  return calendar;
}

const built = new Map<string, Calendar>();

function build(nation: Nation, { closures = [], without = [], add = [] }: NationCalendarOptions): Calendar {
  const { from, to, divisions } = currentBankHolidays;
  const published = divisions[nation].map(readHoliday);
  const removed = published.filter(({ date }) => without.includes(date) && !add.includes(date)).map(({ date }) => date);
  const added = [...new Set(add)].filter((date) => !published.some((holiday) => holiday.date === date)).sort();
  const revision = [currentBankHolidays.revision, ...removed.map((d) => `-${d}`), ...added.map((d) => `+${d}`)].join(
    '',
  );
  const kept = published.filter(({ date }) => !removed.includes(date));
  const holidays = [...kept, ...added.map((date) => ({ date, title: 'Bank holiday' }))];
  return buildCalendar({ nation, revision, from, to, holidays, closures });
}

function readHoliday({ date, title, notes }: { date: IsoDate; title: string; notes: string }): Holiday {
  return { date, title: notes === '' ? title : `${title} (${notes.toLowerCase()})` };
}
