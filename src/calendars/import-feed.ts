import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Calendar } from '../calendar/calendar.ts';
import { compareFeed, type Doubt } from '../calendar/compare-feed.ts';
import { londonDate } from '../calendar/london.ts';
import type { Nation } from '../calendar/nation.ts';
import { nationCalendar } from '../calendar/nations.ts';
import { readFeed } from '../calendar/read-feed.ts';
import { adoptedCalendar, type AdoptedRevision } from '../cases/adopted-calendar.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { calendarProposals } from '../db/tables/calendar-proposals.ts';
import { organisations } from '../db/tables/organisations.ts';
import { fail, succeed, type Result } from '../errors.ts';
import type { Context } from '../ports.ts';
import { doubtsInWords } from './doubts-in-words.ts';
import { mayPropose } from './permissions.ts';

/** A feed as it came, or in a sentence why it did not come. */
export type FeedSource = { source: string; bytes: Uint8Array } | { source: string; problem: string };

export interface ImportInput {
  /** Left out, the organisation's own. */
  nation?: Nation | undefined;
  feed: FeedSource;
}

/** What came of an import; one that says nothing new is not recorded. */
export type Imported = { nation: Nation; source: string } & (
  | { kind: 'proposed' | 'alreadyProposed'; id: string; revision: string; note: string | null }
  | { kind: 'unchanged'; revision: string; note: string | null }
  | { kind: 'failed'; id: string; problem: string }
);

/** Takes in bank holidays as a proposal: nothing changes before a person approves. A feed that cannot be read is recorded and is an alarm. */
export async function importFeed(ctx: Context, { nation, feed }: ImportInput): Promise<Result<Imported>> {
  if (!mayPropose(ctx.actor)) return fail({ kind: 'forbidden' });
  const imported = await inOrganisation(ctx, (tx) => importInto(ctx, tx, nation, feed));
  const { organisationId } = ctx.actor;
  if (imported.kind === 'failed')
    ctx.log.warn('calendar.import-failed', { organisationId, reason: imported.problem, requestId: ctx.requestId });
  else ctx.log.info(`calendar.${imported.kind}`, { organisationId, requestId: ctx.requestId });
  return succeed(imported);
}

async function importInto(
  ctx: Context,
  tx: Transaction,
  asked: Nation | undefined,
  feed: FeedSource,
): Promise<Imported> {
  const nation = asked ?? (await ownNation(tx, ctx.actor.organisationId));
  const about = { nation, source: feed.source };
  const read = 'bytes' in feed ? readBytes(feed.bytes) : ({ ok: false, problem: feed.problem } as const);
  const sha256 = 'bytes' in feed ? createHash('sha256').update(feed.bytes).digest('hex') : null;
  if (!read.ok) {
    const id = await record(ctx, tx, { ...about, sha256, state: 'failed', problem: read.problem });
    return { ...about, kind: 'failed', id, problem: read.problem };
  }
  await settleFailures(ctx, tx, nation);
  const inUse = await adoptedCalendar(tx, ctx.actor.organisationId, nation);
  const { added, removed, doubts } = compareFeed(calendarOf(nation, inUse), read.feed[nation], today(ctx));
  const next = nextCalendar(nation, inUse, { added, removed });
  const note = noteOf(doubts);
  const revision = next.calendar.revision;
  if (added.length + removed.length === 0)
    return { ...about, kind: 'unchanged', revision: inUse?.revision ?? revision, note };
  const same = await openProposal(tx, ctx.actor.organisationId, nation, revision);
  if (same !== null) return { ...about, kind: 'alreadyProposed', id: same, revision, note };
  const { added: add, removed: without } = next.differing;
  const row = { ...about, sha256, state: 'open', revision, added: add, removed: without, problem: note } as const;
  return { ...about, kind: 'proposed', id: await record(ctx, tx, row, inUse?.adoptedAt), revision, note };
}

const today = ({ clock }: Context): string => londonDate(clock.now());

function readBytes(bytes: Uint8Array): ReturnType<typeof readFeed> {
  if (bytes.length > mostBytes) return { ok: false, problem: 'It is longer than 1 MB.' };
  try {
    return readFeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, problem: 'It is not text in UTF-8.' };
  }
}

const mostBytes = 1024 * 1024;

async function ownNation(tx: Transaction, organisationId: string): Promise<Nation> {
  const rows = await tx
    .select({ nation: organisations.nation })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  if (rows[0] === undefined) throw new Error('The organisation of the request does not exist');
  return rows[0].nation;
}

function calendarOf(nation: Nation, inUse: Pick<AdoptedRevision, 'added' | 'removed'> | null): Calendar {
  return nationCalendar(nation, inUse === null ? {} : { add: inUse.added, without: inUse.removed });
}

/** The calendar with the differences, and how it differs from the published one. */
function nextCalendar(nation: Nation, inUse: AdoptedRevision | null, news: { added: string[]; removed: string[] }) {
  const isGone = new Set(news.removed);
  const isNew = new Set(news.added);
  const published = new Set(nationCalendar(nation).holidays.map(({ date }) => date));
  const add = [...(inUse?.added ?? []), ...news.added].filter((date) => !published.has(date) && !isGone.has(date));
  const without = [...(inUse?.removed ?? []), ...news.removed].filter(
    (date) => published.has(date) && !isNew.has(date),
  );
  const differing = { added: unique(add), removed: unique(without) };
  return { differing, calendar: calendarOf(nation, differing) };
}

const unique = (dates: readonly string[]): string[] => [...new Set(dates)].sort();

function noteOf(doubts: readonly Doubt[]): string | null {
  return doubts.length === 0 ? null : doubtsInWords(doubts);
}

async function openProposal(tx: Transaction, organisationId: string, nation: Nation, revision: string) {
  const { id } = calendarProposals;
  const [row] = await tx
    .select({ id })
    .from(calendarProposals)
    .where(
      and(
        eq(calendarProposals.organisationId, organisationId),
        eq(calendarProposals.nation, nation),
        eq(calendarProposals.revision, revision),
        eq(calendarProposals.state, 'open'),
      ),
    )
    .limit(1);
  return row?.id ?? null;
}

type NewProposal = Omit<typeof calendarProposals.$inferInsert, 'organisationId' | 'id' | 'proposedAt' | 'proposedBy'>;

async function record(ctx: Context, tx: Transaction, row: NewProposal, notBefore?: Date): Promise<string> {
  const { actor } = ctx;
  const id = ctx.ids.uuid();
  const now = ctx.clock.now();
  // Never before the revision that it was compared with, whatever the clocks of two machines say.
  const proposedAt = notBefore !== undefined && notBefore > now ? notBefore : now;
  const proposedBy = actor.kind === 'staff' ? actor.staffId : null;
  await tx
    .insert(calendarProposals)
    .values({ ...row, organisationId: actor.organisationId, id, proposedAt, proposedBy });
  return id;
}

/** A feed of this nation that can be read answers the alarm of those before it. */
async function settleFailures(ctx: Context, tx: Transaction, nation: Nation): Promise<void> {
  await tx
    .update(calendarProposals)
    .set({ decidedAt: ctx.clock.now() })
    .where(
      and(
        eq(calendarProposals.organisationId, ctx.actor.organisationId),
        eq(calendarProposals.nation, nation),
        eq(calendarProposals.state, 'failed'),
        isNull(calendarProposals.decidedAt),
      ),
    );
}
