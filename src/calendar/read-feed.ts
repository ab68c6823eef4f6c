import { z } from 'zod';
import { isIsoDate } from './iso-date.ts';
import { nations, type Nation } from './nation.ts';
import type { Holiday } from './calendar.ts';

/** What a feed says of each nation, sorted by date, each date once. */
export type Feed = Record<Nation, readonly Holiday[]>;

/** A feed that was read, or in a sentence what is wrong with it. */
export type ReadFeed = { ok: true; feed: Feed } | { ok: false; problem: string };

/** Reads the bank holidays as gov.uk publishes them, in English or in Welsh (domain.md 4.5); nothing is taken from a feed with a fault. */
export function readFeed(text: string): ReadFeed {
  const parsed = parseJson(text);
  if (parsed === undefined) return { ok: false, problem: 'It is not JSON.' };
  const shaped = feedShape.safeParse(parsed);
  if (!shaped.success) return { ok: false, problem: faultOf(shaped.error) };
  const divisions = nations.map((nation) => [nation, divisionOf(shaped.data, nation)] as const);
  const missing = divisions.find(([, events]) => events === undefined || events.length === 0);
  if (missing !== undefined) return { ok: false, problem: `It holds no bank holidays for ${missing[0]}.` };
  const holidaysOf = (nation: Nation): Holiday[] => sorted(divisionOf(shaped.data, nation) ?? []);
  const feed = {
    'england-and-wales': holidaysOf('england-and-wales'),
    scotland: holidaysOf('scotland'),
    'northern-ireland': holidaysOf('northern-ireland'),
  };
  return { ok: true, feed };
}

const event = z.object({
  date: z.string().refine(isIsoDate, 'is not a real date written YYYY-MM-DD'),
  title: z.string().max(200),
});
const feedShape = z.record(z.string().max(60), z.object({ events: z.array(event).max(2_000) }));

/** The names of the divisions in the Welsh feed. */
const welshNames: Record<Nation, string> = {
  'england-and-wales': 'cymru-a-lloegr',
  scotland: 'yr-alban',
  'northern-ireland': 'gogledd-iwerddon',
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function divisionOf(feed: z.output<typeof feedShape>, nation: Nation): Holiday[] | undefined {
  const found = Object.entries(feed).find(([name]) => name === nation || name === welshNames[nation]);
  return found?.[1].events;
}

/** The order of a feed means nothing, and a date counts once whatever it is called. */
function sorted(events: readonly Holiday[]): Holiday[] {
  const byDate = new Map(events.toReversed().map(({ date, title }) => [date, { date, title }]));
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Names the place by its own keys alone: what a hostile feed calls its fields is not repeated. */
function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = (issue?.path ?? []).filter((step) => typeof step === 'number' || known.has(String(step)));
  const what = issue?.code === 'custom' ? issue.message : 'does not have the form of the gov.uk bank holidays';
  return place.length === 0 ? `It ${what}.` : `Its ${place.join(', ')} ${what}.`;
}

const known: ReadonlySet<string> = new Set([...nations, ...Object.values(welshNames), 'events', 'date', 'title']);
