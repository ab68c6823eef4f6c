import { and, eq, gte, isNull, lte } from 'drizzle-orm';
import { londonDate } from '../../calendar/london.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { delegations } from '../../db/tables/delegations.ts';
import { staff } from '../../db/tables/staff.ts';
import type { Context } from '../../ports.ts';

/** The ids of the colleagues whose roles the actor has been lent for today, and whose cases are theirs to look after. */
export async function standsInFor(ctx: Context): Promise<string[]> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return [];
  const { organisationId, staffId } = actor;
  const today = londonDate(ctx.clock.now());
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .selectDistinct({ fromId: delegations.fromId })
      .from(delegations)
      .innerJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, delegations.fromId)))
      .where(
        and(
          eq(delegations.organisationId, organisationId),
          eq(delegations.toId, staffId),
          eq(staff.isActive, true),
          isNull(delegations.endedAt),
          lte(delegations.startsOn, today),
          gte(delegations.endsOn, today),
        ),
      ),
  );
  return rows.map(({ fromId }) => fromId);
}
