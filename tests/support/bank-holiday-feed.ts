import { nationCalendar, nations, type Nation } from '../../src/calendar/nations.ts';

interface Event {
  title: string;
  date: string;
  notes: string;
  bunting: boolean;
}

export type PublishedFeed = Record<Nation, { division: string; events: Event[] }>;

export interface FeedChanges {
  add?: Partial<Record<Nation, string[]>>;
  remove?: Partial<Record<Nation, string[]>>;
  /** Only these years, as when the publisher shortens its window. */
  years?: string[];
  /** Divisions left out. */
  without?: Nation[];
}

/** The bank holidays in the shape in which gov.uk publishes them. */
export function publishedFeed({ add = {}, remove = {}, years }: FeedChanges = {}): PublishedFeed {
  const divisionOf = (nation: Nation) => {
    const published = nationCalendar(nation).holidays.map(({ date, title }) => ({ date, title }));
    const news = (add[nation] ?? []).map((date) => ({ date, title: 'One more bank holiday' }));
    const events = [...published, ...news]
      .filter(({ date }) => !(remove[nation] ?? []).includes(date))
      .filter(({ date }) => years === undefined || years.includes(date.slice(0, 4)))
      .map((one) => ({ ...one, notes: '', bunting: true }));
    return { division: nation, events };
  };
  return {
    'england-and-wales': divisionOf('england-and-wales'),
    scotland: divisionOf('scotland'),
    'northern-ireland': divisionOf('northern-ireland'),
  };
}

export function feedText({ without = [], ...changes }: FeedChanges = {}): string {
  const feed = publishedFeed(changes);
  return JSON.stringify(
    Object.fromEntries(nations.filter((nation) => !without.includes(nation)).map((nation) => [nation, feed[nation]])),
  );
}

export function feedBytes(changes: FeedChanges = {}): Uint8Array {
  return new TextEncoder().encode(feedText(changes));
}
