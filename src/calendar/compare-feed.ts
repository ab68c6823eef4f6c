import type { Calendar, Holiday } from './calendar.ts';
import { weekday, type IsoDate } from './iso-date.ts';

/** Why a difference is not proposed but left to a person: the day is over, its whole year is not in the feed, or no calendar reaches it. */
export type Doubt = { date: IsoDate; why: 'passed' | 'yearMissing' | 'beyond' };

/** How a feed differs from a calendar, by date alone; Saturdays and Sundays are left out, since they change nothing. */
export interface FeedDifferences {
  added: IsoDate[];
  removed: IsoDate[];
  doubts: Doubt[];
}

/**
 * Compares what a feed says of a nation with its calendar. The window of the feed is not stable (domain.md 4.5): what
 * lies in years before its first or after its last is not there to be seen, so it is not missing.
 */
export function compareFeed(calendar: Calendar, published: readonly Holiday[], today: IsoDate): FeedDifferences {
  const inFeed = new Set(published.map(({ date }) => date));
  const inUse = new Set(calendar.holidays.map(({ date }) => date));
  const news = [...inFeed].filter((date) => !inUse.has(date) && isWeekday(date)).sort();
  const added = news.filter((date) => covers(calendar, date));
  const gone = [...inUse].filter((date) => !inFeed.has(date) && isWeekday(date) && isInWindow(date, inFeed)).sort();
  const removed = gone.filter((date) => date >= today && hasYearOf(date, inFeed));
  const doubts = [
    ...news.filter((date) => !covers(calendar, date)).map((date): Doubt => ({ date, why: 'beyond' })),
    ...gone.filter((date) => !removed.includes(date)).map((date) => doubtOf(date, inFeed)),
  ];
  return { added, removed, doubts };
}

const yearOf = (date: IsoDate): string => date.slice(0, 4);
const isWeekday = (date: IsoDate): boolean => weekday(date) <= 5;
const covers = ({ from, to }: Calendar, date: IsoDate): boolean => date >= from && date <= to;

function isInWindow(date: IsoDate, feed: ReadonlySet<IsoDate>): boolean {
  const years = [...feed].map(yearOf).sort();
  return yearOf(date) >= (years[0] ?? '') && yearOf(date) <= (years.at(-1) ?? '');
}

/** A year of which a feed says nothing at all, between others, is a fault of the feed rather than a year without holidays. */
function hasYearOf(date: IsoDate, feed: ReadonlySet<IsoDate>): boolean {
  return [...feed].some((other) => yearOf(other) === yearOf(date));
}

function doubtOf(date: IsoDate, feed: ReadonlySet<IsoDate>): Doubt {
  return { date, why: hasYearOf(date, feed) ? 'passed' : 'yearMissing' };
}
