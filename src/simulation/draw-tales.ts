import { addDays, addMonths, toEpochDay, type IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { pinOn, requireProcedure } from '../machines/find-procedure.ts';
import type { Channel } from '../machines/words.ts';
import { parts, type Part } from './cast.ts';
import { seededChance, type Chance } from './chance.ts';
import type { Council } from './council.ts';
import { councilProcedures } from './council.ts';
import { deal, dealFates } from './deal-fates.ts';
import type { Life, Tale } from './life.ts';
import { bringIn } from './bring-in.ts';
import { drawTale } from './draw-tale.ts';
import { drawBeside, withBeside } from './lives/beside.ts';
import { ordinaryLife, type Fate } from './lives/ordinary.ts';
import { topics } from './words/index.ts';
import type { Topic } from './words/topic.ts';
import type { Calendar } from '../calendar/calendar.ts';

/** How much of a past is made up. */
export interface PastOptions {
  seed: number;
  /** How many complaints, about. */
  cases: number;
  months: number;
  now: Date;
}

/** A complaint and how it goes. */
export interface Drawn {
  tale: Tale;
  life: Life;
  part: Part | null;
}

/** Of a hundred complaints so many fall under each procedure. */
const shares: Record<(typeof councilProcedures)[number], number> = {
  'lgsco-code': 62,
  'ho-code': 26,
  'children-2006': 3,
  'adult-2009': 4,
  'public-health-2012': 2,
  'dp-complaint': 2,
  'fca-disp': 1,
};

const channels: readonly (readonly [Channel, number])[] = [
  ['web', 46],
  ['email', 20],
  ['phone', 20],
  ['letter', 8],
  ['inPerson', 3],
  ['socialMedia', 3],
];

/** Draws everybody who will have complained, in the order in which they came; so many others are there already. */
export function drawTales(options: PastOptions, council: Council, calendar: Calendar, besides: number): Drawn[] {
  const chance = seededChance(options.seed);
  const special = chosenParts(options.cases);
  const ordinary = ordinaryProcedures(options.cases - special.length - besides, special, options.cases, chance);
  const fates = dealFates(ordinary.length, chance);
  const byWay = deal(channels, special.length + ordinary.length, chance);
  const comers = [...special, ...ordinary.map(() => null)].map((part, index): Comer => {
    const procedure = part?.procedure ?? ordinary[index - special.length] ?? 'lgsco-code';
    const own = chance.branch(index);
    const receivedOn = dayOf(options, part, procedure, own);
    const channel = part?.channel ?? byWay[index] ?? 'web';
    return { part, procedure, chance: own, receivedOn, channel, fate: fates[index - special.length] ?? null };
  });
  const packs = new TopicPacks(chance);
  const drawn = comers.toSorted(byDay).map(({ part, fate, ...comer }): Drawn => {
    const tale = drawTale({ council, calendar, topic: packs.next(comer.procedure), ...comer });
    return { tale, part, life: lifeOf(tale, part, fate) };
  });
  bringIn(drawn, council);
  return drawn;
}

/** Somebody who will complain, before it is known of what: people who come one after the other complain of different things. */
interface Comer {
  part: Part | null;
  fate: Fate | null;
  procedure: string;
  chance: Chance;
  receivedOn: IsoDate;
  channel: Channel;
}

const byDay = (a: Comer, b: Comer): number => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0);

function lifeOf(tale: Tale, part: Part | null, fate: Fate | null): Life {
  if (part !== null) return part.life(tale);
  if (fate === null) throw new Error('A complaint was drawn without a fate');
  const chance = tale.chance.branch(905);
  return withBeside(tale, ordinaryLife(tale, fate), chance, drawBeside(tale, chance));
}

/** All of them for four hundred complaints, evenly fewer for less. */
function chosenParts(cases: number): Part[] {
  if (cases >= 400) return [...parts];
  const wanted = Math.floor((parts.length * cases) / 400);
  return Array.from({ length: wanted }, (_, index) => parts[Math.floor((index * parts.length) / wanted)]).filter(
    (part) => part !== undefined,
  );
}

/** What is still missing of each procedure's share. */
function ordinaryProcedures(count: number, special: readonly Part[], cases: number, chance: Chance): string[] {
  const missing = councilProcedures.map((id): [string, number] => {
    const there = special.filter(({ procedure }) => procedure === id).length;
    return [id, Math.max(0.02 * cases * (id === 'lgsco-code' ? 0 : 0.1), (shares[id] * cases) / 100 - there)];
  });
  return deal(missing, Math.max(0, count), chance);
}

/** Topics of a procedure, each once before any comes again. */
class TopicPacks {
  readonly #chance: Chance;
  readonly #packs = new Map<string, Topic[]>();

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  next(procedure: string): Topic {
    const pack = this.#packs.get(procedure) ?? [];
    if (pack.length === 0) pack.push(...this.#chance.shuffle(topics.filter((topic) => topic.procedure === procedure)));
    this.#packs.set(procedure, pack);
    const topic = pack.pop();
    if (topic === undefined) throw new Error(`Nobody complains under ${procedure}`);
    return topic;
  }
}

function dayOf({ now, months }: PastOptions, part: Part | null, procedure: string, chance: Chance): IsoDate {
  const today = londonDate(now);
  const first =
    [addMonths(today, -months), requireProcedure(pinOn(procedure, today)).inForceFrom].toSorted().at(-1) ?? today;
  const [least, most] = part?.daysAgo ?? [0, 10_000];
  const oldest = Math.max(0, toEpochDay(today) - toEpochDay(first) - 1);
  const from = Math.min(least, oldest);
  return addDays(today, -chance.whole(from, Math.max(from, Math.min(most, oldest))));
}
