import { eq } from 'drizzle-orm';
import { calendarDifferences } from '../calendar/calendar-differences.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { nationCalendar } from '../calendar/nations.ts';
import { adoptedCalendar, type AdoptedRevision } from '../cases/adopted-calendar.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { calendarProposals } from '../db/tables/calendar-proposals.ts';
import type { Context } from '../ports.ts';
import { mayRead } from './permissions.ts';
import type { ProposalDetail } from './proposal.ts';
import { proposalRows, type ProposalRow } from './proposal-rows.ts';

/** One proposal with its differences; null where there is none for whoever asks. */
export async function getProposal(ctx: Context, { id }: { id: string }): Promise<ProposalDetail | null> {
  const read = await readProposal(ctx, id);
  return read === null ? null : read.detail;
}

/** A proposal, and its row. */
export interface ReadProposal {
  detail: ProposalDetail;
  row: ProposalRow;
}

/** As `getProposal`, for verbs that go on working with it. */
export async function readProposal(ctx: Context, id: string): Promise<ReadProposal | null> {
  if (!mayRead(ctx.actor) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  return inOrganisation(ctx, async (tx) => {
    const [row] = await proposalRows(tx, ctx.actor.organisationId, { where: eq(calendarProposals.id, id), limit: 1 });
    return row === undefined ? null : complete(tx, ctx.actor.organisationId, row);
  });
}

async function complete(tx: Transaction, organisationId: string, row: ProposalRow): Promise<ReadProposal> {
  const inUse = await adoptedCalendar(tx, organisationId, row.nation, row.decidedAt ?? undefined);
  const differences = row.state === 'failed' ? none : calendarDifferences(calendarOf(row, inUse), calendarOf(row, row));
  const { added: _added, removed: _removed, ...view } = row;
  return { row, detail: { ...view, differences, isOvertaken: isOvertaken(row, inUse) } };
}

/** Proposed against a calendar which is no longer the one in use: what it says of other dates may be out of date. */
export function isOvertaken(row: Pick<ProposalRow, 'state' | 'proposedAt'>, inUse: AdoptedRevision | null): boolean {
  return row.state === 'open' && inUse !== null && inUse.adoptedAt > row.proposedAt;
}

const none = { added: [], removed: [] };

function calendarOf(
  { nation }: Pick<ProposalRow, 'nation'>,
  differing: Pick<ProposalRow, 'added' | 'removed'> | null,
): Calendar {
  return nationCalendar(nation, differing ? { add: differing.added, without: differing.removed } : {});
}
