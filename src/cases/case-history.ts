import { accessRow } from '../audit/access-row.ts';
import type { EventBody } from '../audit/event-body.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { isInConflict } from '../db/in-conflict.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Actor, Context } from '../ports.ts';
import { BadCursor, readCursor, writeCursor } from './cursor.ts';
import { mayReadFacts } from './may-read-facts.ts';
import { nameAnything, namesInFacts, type NamesInFacts } from './names-in-facts.ts';
import { reachOf, type CaseName, type Reach } from './read-case.ts';
import type { HistoryItem, Page } from './view.ts';

/** Which page of a case's history; a page holds at most 100 events. */
export type HistoryQuestion = CaseName & {
  cursor?: string | undefined;
  limit: number;
  /** Only what came after the event of this number; with a cursor it is not asked. */
  after?: number | undefined;
};

/** What happened to a case, in order; null when there is none for this actor. Throws BadCursor. */
export async function caseHistory(ctx: Context, input: HistoryQuestion): Promise<Page<HistoryItem> | null> {
  const reach = await reachOf(ctx, input);
  if (reach === null || (await isConflicted(ctx, reach))) return null;
  const { organisationId, caseId, reference, only } = reach;
  const limit = Math.min(Math.max(1, input.limit), 100);
  const after = input.cursor === undefined ? (input.after ?? 0) : placeAfter(input.cursor);
  const access = ctx.actor.kind === 'system' ? null : JSON.stringify(accessRow(ctx, 'history'));
  const [row] = await ctx.db.sql`
    select read_history(${organisationId}, ${caseId}, ${reference}, ${only}, ${access}::text::jsonb, ${after},
      ${limit + 1}) as found`;
  const events = readEvents(row?.['found']);
  if (events === null) return null;
  const page = pageOf(events, limit, ctx.actor);
  return ctx.actor.kind === 'staff' ? { ...page, items: await withNames(ctx, page.items) } : page;
}

/** What is not to be said needs no names either. */
async function withNames(ctx: Context, items: HistoryItem[]): Promise<HistoryItem[]> {
  const facts = items.flatMap((item) => (item.told === null ? [] : [item.facts]));
  if (!nameAnything(facts)) return items;
  const names: NamesInFacts = await inOrganisation(ctx, (tx) => namesInFacts(tx, ctx.actor.organisationId, facts));
  return items.map((item) => ({ ...item, told: item.told && { ...item.told, names } }));
}

/** What somebody with a conflict of interest is kept from. */
async function isConflicted(ctx: Context, named: Reach): Promise<boolean> {
  return ctx.actor.kind === 'staff' && inOrganisation(ctx, (tx) => isInConflict(tx, ctx.actor, named));
}

const list = 'history';

function placeAfter(cursor: string): number {
  const seq = Number(readCursor(cursor, list)[0]);
  if (!Number.isSafeInteger(seq) || seq < 0) throw new BadCursor();
  return seq;
}

function pageOf(events: RawEvent[], limit: number, actor: Actor): Page<HistoryItem> {
  const last = events.length > limit ? events[limit - 1] : undefined;
  const items = events.slice(0, limit).map(itemOf);
  return {
    items: actor.kind === 'resident' ? items.filter(isForResident).map(asResidentSees) : items.map(wordsFor(actor)),
    nextCursor: last === undefined ? null : writeCursor([String(last.seq)], list),
  };
}

function itemOf({ actorKind, actorId, actorName, body, ...event }: RawEvent): HistoryItem {
  const { facts, effects } = readBody(body);
  const at = (instant: string): string => new Date(instant).toISOString();
  const times = { recordedAt: at(event.recordedAt), happenedAt: at(event.happenedAt) };
  return {
    ...event,
    ...times,
    actor: { kind: actorKind, id: actorId, name: actorName },
    facts,
    told: { names: {}, dueOn: dateIn(effects) },
  };
}

/** The date that an answer was moved to, where anything was moved at all. */
function dateIn(effects: EventBody['effects']): IsoDate | null {
  const moved = effects.filter((effect) => effect.type === 'moveClock');
  return (moved.find(({ clock }) => clock.endsWith('.respond')) ?? moved[0])?.dueOn ?? null;
}

/** Any entry may hold what is sensitive: its words are for those alone who may read that and the file. */
function wordsFor(actor: Actor): (item: HistoryItem) => HistoryItem {
  const mayRead = actor.kind !== 'staff' || (mayDo(actor, 'case.file') && mayDo(actor, 'case.sensitive'));
  return (item) => ({
    ...item,
    texts: mayRead ? item.texts : {},
    told: mayReadFacts(actor, item.facts.type) ? item.told : null,
  });
}

/** What staff are reminded of, and who handles the case, is the organisation's own business. */
function isForResident({ kind }: HistoryItem): boolean {
  return kind !== 'case.reminded' && kind !== 'case.assigned';
}

function asResidentSees(item: HistoryItem): HistoryItem {
  const { kind } = item.actor;
  const isOwn = kind === 'resident' || kind === 'public';
  return { ...item, actor: { kind, id: null, name: null }, texts: isOwn ? item.texts : {}, told: null };
}

interface RawEvent extends Omit<HistoryItem, 'actor' | 'facts' | 'told'> {
  actorKind: HistoryItem['actor']['kind'];
  actorId: string | null;
  actorName: string | null;
  body: string;
}

/** Holds because the SQL function read_history builds exactly this list. */
function readEvents(value: unknown): RawEvent[] | null {
  return (value ?? null) as RawEvent[] | null;
}

/** Holds because only `seal` writes bodies, and they are never changed. */
function readBody(body: string): EventBody {
  return JSON.parse(body) as EventBody;
}
