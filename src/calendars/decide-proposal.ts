import { and, eq } from 'drizzle-orm';
import { adoptedCalendar, type AdoptedRevision } from '../cases/adopted-calendar.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { calendarProposals } from '../db/tables/calendar-proposals.ts';
import { calendars } from '../db/tables/calendars.ts';
import { isProgram } from '../identity/people/is-program.ts';
import type { Context } from '../ports.ts';
import { isOvertaken } from './get-proposal.ts';
import { mayDecide, mayRead } from './permissions.ts';

export interface DecideInput {
  id: string;
  decision: 'approve' | 'reject';
}

/** Why nothing was decided. */
export type NotDecided = 'not-found' | 'forbidden' | 'own-proposal' | 'program' | 'already-decided' | 'overtaken';

/** The decision as it stands now, or why there is none. */
export type Decided = { ok: true; revision: string | null } | { ok: false; why: NotDecided };

/**
 * Approves or rejects a proposal by name; who proposed it may not approve it, nor may a token. Approving adopts its revision for the
 * organisation in the same transaction; the dates of open cases follow (cases/move-dates.ts).
 */
export async function decideProposal(ctx: Context, input: DecideInput): Promise<Decided> {
  if (!mayRead(ctx.actor)) return { ok: false, why: 'not-found' };
  const decided = await inOrganisation(ctx, (tx) => decideIn(ctx, tx, input));
  if (decided.ok) {
    const event = input.decision === 'approve' ? 'calendar.approved' : 'calendar.rejected';
    ctx.log.info(event, { organisationId: ctx.actor.organisationId, requestId: ctx.requestId });
  }
  return decided;
}

type Row = typeof calendarProposals.$inferSelect;

async function decideIn(ctx: Context, tx: Transaction, { id, decision }: DecideInput): Promise<Decided> {
  const { organisationId } = ctx.actor;
  const row = await lockProposal(tx, organisationId, id);
  if (row === null) return { ok: false, why: 'not-found' };
  if (!mayDecide(ctx.actor)) return { ok: false, why: 'forbidden' };
  const inUse = await adoptedCalendar(tx, organisationId, row.nation);
  const why = obstacle(ctx, row, decision, inUse);
  if (why !== null) return { ok: false, why };
  if (decision === 'approve' && (await isProgram(tx, ctx.actor))) return { ok: false, why: 'program' };
  const settled = decision === 'approve' ? await adopt(ctx, tx, row, inUse) : rejected(ctx, row);
  await tx
    .update(calendarProposals)
    .set({ ...settled, decidedBy: staffOf(ctx) })
    .where(and(eq(calendarProposals.organisationId, organisationId), eq(calendarProposals.id, id)));
  return { ok: true, revision: settled.revision };
}

/** Holds every open proposal of the nation, so that of two approvals at once the second sees the first. */
async function lockProposal(tx: Transaction, organisationId: string, id: string): Promise<Row | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const own = eq(calendarProposals.organisationId, organisationId);
  const found = await tx
    .select()
    .from(calendarProposals)
    .where(and(own, eq(calendarProposals.id, id)));
  if (found[0] === undefined) return null;
  await tx
    .select({ id: calendarProposals.id })
    .from(calendarProposals)
    .where(and(own, eq(calendarProposals.nation, found[0].nation), eq(calendarProposals.state, 'open')))
    .orderBy(calendarProposals.id)
    .for('update');
  const [row] = await tx
    .select()
    .from(calendarProposals)
    .where(and(own, eq(calendarProposals.id, id)));
  return row ?? null;
}

function obstacle(
  { actor }: Context,
  row: Row,
  decision: DecideInput['decision'],
  inUse: AdoptedRevision | null,
): NotDecided | null {
  // A failed import holds nothing to approve; rejecting it says that somebody has seen the alarm.
  if (row.state === 'failed' && row.decidedAt === null && decision === 'reject') return null;
  if (row.state !== 'open') return 'already-decided';
  if (decision === 'reject') return null;
  if (actor.kind === 'staff' && actor.staffId === row.proposedBy) return 'own-proposal';
  return isOvertaken(row, inUse) ? 'overtaken' : null;
}

/** How the row of a decided proposal differs from the open one. */
type Settled = Pick<Row, 'state' | 'revision' | 'decidedAt'>;

function rejected({ clock }: Context, { state, revision }: Row): Settled {
  return { state: state === 'failed' ? 'failed' : 'rejected', revision, decidedAt: clock.now() };
}

/** Adopted after everything that it overtakes, so that the order of the revisions is never in doubt. */
async function adopt(ctx: Context, tx: Transaction, row: Row, inUse: AdoptedRevision | null): Promise<Settled> {
  const { organisationId } = ctx.actor;
  const { nation, added, removed } = row;
  const proposed = await tx
    .select({ at: calendarProposals.proposedAt })
    .from(calendarProposals)
    .where(and(eq(calendarProposals.organisationId, organisationId), eq(calendarProposals.nation, nation)));
  const earlier = [...proposed.map(({ at }) => at), ...(inUse === null ? [] : [inUse.adoptedAt])];
  const adoptedAt = new Date(Math.max(ctx.clock.now().getTime(), ...earlier.map((at) => at.getTime() + 1)));
  const revision = await freeName(tx, organisationId, row);
  await tx.insert(calendars).values({ organisationId, nation, revision, added, removed, adoptedAt });
  return { state: 'approved', revision, decidedAt: adoptedAt };
}

/** The name says what the calendar holds; one that is adopted once more, after another, is numbered. */
async function freeName(tx: Transaction, organisationId: string, { nation, revision }: Row): Promise<string> {
  if (revision === null) throw new Error('A proposal without a revision');
  const rows = await tx
    .select({ name: calendars.revision })
    .from(calendars)
    .where(and(eq(calendars.organisationId, organisationId), eq(calendars.nation, nation)));
  const taken = new Set(rows.map(({ name }) => name));
  let name = revision;
  for (let n = 2; taken.has(name); n++) name = `${revision}~${n}`;
  return name;
}

function staffOf({ actor }: Context): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}
