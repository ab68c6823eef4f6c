import { and, asc, desc, eq, lt, or, type SQL, type SQLWrapper } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '../db/clients.ts';
import { calendarProposals } from '../db/tables/calendar-proposals.ts';
import { staff } from '../db/tables/staff.ts';
import type { Named, ProposalView } from './proposal.ts';

/** A proposal as its row holds it: how its calendar differs from the published one. */
export interface ProposalRow extends ProposalView {
  added: string[];
  removed: string[];
}

/** Which proposals; the newest first. */
export interface RowsQuestion {
  where?: SQL | undefined;
  after?: { proposedAt: Date; id: string } | undefined;
  limit: number;
}

/** Reads proposals of the organisation with the names of those who proposed and decided. */
export async function proposalRows(
  tx: Transaction,
  organisationId: string,
  { where, after, limit }: RowsQuestion,
): Promise<ProposalRow[]> {
  const { id, proposedAt } = calendarProposals;
  const isAfter =
    after && or(lt(proposedAt, after.proposedAt), and(eq(proposedAt, after.proposedAt), lt(id, after.id)));
  const rows = await tx
    .select({ row: calendarProposals, proposer: proposer.name, decider: decider.name })
    .from(calendarProposals)
    .leftJoin(proposer, sameStaff(proposer, calendarProposals.proposedBy))
    .leftJoin(decider, sameStaff(decider, calendarProposals.decidedBy))
    .where(and(eq(calendarProposals.organisationId, organisationId), where, isAfter))
    .orderBy(desc(proposedAt), desc(id), asc(calendarProposals.nation))
    .limit(limit);
  return rows.map(({ row, proposer: by, decider: decided }) => viewOf(row, by, decided));
}

const proposer = alias(staff, 'proposer');
const decider = alias(staff, 'decider');

function sameStaff(who: typeof proposer | typeof decider, id: SQLWrapper): SQL | undefined {
  return and(eq(who.organisationId, calendarProposals.organisationId), eq(who.id, id));
}

function viewOf(
  row: typeof calendarProposals.$inferSelect,
  proposerName: string | null,
  deciderName: string | null,
): ProposalRow {
  const { organisationId: _organisation, proposedBy, decidedBy, ...kept } = row;
  return {
    ...kept,
    proposedBy: named(proposedBy, proposerName),
    decidedBy: named(decidedBy, deciderName),
    isAlarm: row.state === 'failed' && row.decidedAt === null,
  };
}

function named(staffId: string | null, name: string | null): Named | null {
  return staffId === null ? null : { staffId, name: name ?? '' };
}
