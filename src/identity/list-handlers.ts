import { and, asc, eq, sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { staff } from '../db/tables/staff.ts';
import { permissions } from '../permissions/permission.ts';
import type { Context } from '../ports.ts';

/** Somebody to whom a case can be given. */
export interface Handler {
  staffId: string;
  name: string;
  /** London days, both included; null where they are not away. */
  awayFrom: string | null;
  awayUntil: string | null;
  /** Cases of theirs that are not at their end. */
  open: number;
}

/** Who can deal with cases, by name, with what they have already and when they are away. */
export async function listHandlers(ctx: Context): Promise<Handler[]> {
  const roles = sql.param(`{${permissions['case.handle'].join(',')}}`);
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, (tx) => {
    const owned = tx
      .select({ owner: cases.ownerId, open: sql<number>`count(*)::int`.as('open') })
      .from(cases)
      .where(and(eq(cases.organisationId, organisationId), cases.isOpen))
      .groupBy(cases.ownerId)
      .as('owned');
    return tx
      .select({
        staffId: staff.id,
        name: staff.name,
        awayFrom: staff.awayFrom,
        awayUntil: staff.awayUntil,
        open: sql<number>`coalesce(${owned.open}, 0)`,
      })
      .from(staff)
      .leftJoin(owned, eq(owned.owner, staff.id))
      .where(
        and(
          eq(staff.organisationId, organisationId),
          eq(staff.isActive, true),
          sql`(array[${staff.role}] || ${staff.alsoRoles}) && ${roles}::text[]`,
        ),
      )
      .orderBy(asc(staff.name), asc(staff.id));
  });
}
