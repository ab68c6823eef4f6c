import { and, desc, eq, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { londonDate } from '../../calendar/london.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { delegations } from '../../db/tables/delegations.ts';
import { staff } from '../../db/tables/staff.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';

/** Roles lent by one colleague to another; days are London days, both included. */
export interface Loan {
  id: string;
  fromId: string;
  from: string;
  toId: string;
  to: string;
  startsOn: string;
  endsOn: string;
  reason: string;
  state: 'coming' | 'now' | 'over' | 'ended';
  /** Whether the actor may end it. */
  mayEnd: boolean;
}

/** How many are listed. */
const most = 200;

/** The loans that the actor gave or was given, or all of them for who looks after people; the latest first. */
export async function listLoans(ctx: Context): Promise<Loan[]> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return [];
  const { organisationId, staffId } = actor;
  const [lender, borrower] = [alias(staff, 'lender'), alias(staff, 'borrower')];
  const isAll = mayDo(actor, 'people.manage');
  const theirs = isAll ? undefined : or(eq(delegations.fromId, staffId), eq(delegations.toId, staffId));
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ loan: delegations, from: lender.name, to: borrower.name })
      .from(delegations)
      .innerJoin(lender, and(eq(lender.organisationId, organisationId), eq(lender.id, delegations.fromId)))
      .innerJoin(borrower, and(eq(borrower.organisationId, organisationId), eq(borrower.id, delegations.toId)))
      .where(and(eq(delegations.organisationId, organisationId), theirs))
      .orderBy(desc(delegations.startsOn), desc(delegations.id))
      .limit(most),
  );
  const today = londonDate(ctx.clock.now());
  return rows.map(({ loan, from, to }) => {
    const { id, fromId, toId, startsOn, endsOn, reason, endedAt } = loan;
    const state = stateOf({ startsOn, endsOn, endedAt }, today);
    const mayEnd = (state === 'now' || state === 'coming') && (isAll || fromId === staffId);
    return { id, fromId, from, toId, to, startsOn, endsOn, reason, state, mayEnd };
  });
}

function stateOf(
  { startsOn, endsOn, endedAt }: { startsOn: string; endsOn: string; endedAt: Date | null },
  today: string,
): Loan['state'] {
  if (endedAt !== null) return 'ended';
  if (today > endsOn) return 'over';
  return today < startsOn ? 'coming' : 'now';
}
