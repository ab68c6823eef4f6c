import { and, eq, inArray } from 'drizzle-orm';
import { addDays } from '../../calendar/iso-date.ts';
import { londonDate } from '../../calendar/london.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { delegations } from '../../db/tables/delegations.ts';
import { staff } from '../../db/tables/staff.ts';
import type { FieldFault } from '../../errors.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Actor, Context } from '../../ports.ts';
import { faultsIf, type Outcome } from '../outcome.ts';
import { seesComplaints } from './list-borrowers.ts';

/** Who lends their roles to whom, from when to when; London days, both included. */
export interface LoanGiven {
  fromId: string;
  toId: string;
  startsOn: string;
  endsOn: string;
  reason: string;
}

/** The longest that roles are lent at once. */
export const LONGEST_LOAN_DAYS = 183;

/** Lends somebody's roles to a colleague: one's own, or for who looks after people anybody's. */
export async function lendRoles(ctx: Context, given: LoanGiven): Promise<Outcome<{ id: string }>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !mayLend(actor, given.fromId)) return { ok: false, faults: [notTheirs] };
  if (given.toId === actor.staffId && given.fromId !== actor.staffId) return { ok: false, faults: [toThemselves] };
  const { organisationId } = actor;
  const now = ctx.clock.now();
  return inOrganisation(ctx, async (tx) => {
    const both = await tx
      .select({ id: staff.id, seesComplaints: seesComplaints() })
      .from(staff)
      .where(
        and(
          eq(staff.organisationId, organisationId),
          eq(staff.isActive, true),
          inArray(staff.id, [given.fromId, given.toId]),
        ),
      );
    const faults = faultsOf(given, both, londonDate(now));
    if (faults.length > 0) return { ok: false, faults };
    const id = ctx.ids.uuid();
    await tx.insert(delegations).values({ organisationId, id, ...given, createdBy: actor.staffId, createdAt: now });
    return { ok: true, value: { id } };
  });
}

const notTheirs: FieldFault = { pointer: '/fromId', message: 'Lend your own roles' };

/** As with roles that are given for good: nobody adds to their own. */
const toThemselves: FieldFault = {
  pointer: '/toId',
  message: 'Ask another administrator: nobody gives themselves a colleague’s roles',
};

function mayLend(actor: Extract<Actor, { kind: 'staff' }>, fromId: string): boolean {
  return actor.staffId === fromId || mayDo(actor, 'people.manage');
}

function faultsOf(
  { fromId, toId, startsOn, endsOn }: LoanGiven,
  both: readonly { id: string; seesComplaints: boolean }[],
  today: string,
): FieldFault[] {
  const latest = addDays(today, LONGEST_LOAN_DAYS);
  return faultsIf([
    [fromId === toId, '/toId', 'Choose somebody else than who lends their roles'],
    [fromId !== toId && both.length < 2, '/toId', 'Choose somebody who works here'],
    [both.some(({ id, seesComplaints: sees }) => id === toId && !sees), '/toId', 'Choose somebody who sees complaints'],
    [startsOn < today, '/startsOn', 'Enter today or a later day'],
    [endsOn < startsOn, '/endsOn', 'Enter the first day or a later one'],
    [endsOn > latest, '/endsOn', 'Enter a day within six months: after that it can be lent again'],
  ]);
}
