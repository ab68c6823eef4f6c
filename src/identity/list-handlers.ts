import { and, asc, eq, sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
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
  return inOrganisation(ctx, (tx) =>
    tx
      .select({
        staffId: staff.id,
        name: staff.name,
        awayFrom: staff.awayFrom,
        awayUntil: staff.awayUntil,
        open: sql<number>`(select count(*) from redress.cases c where c.organisation_id = staff.organisation_id
          and c.owner_id = staff.id and c.is_open)::int`,
      })
      .from(staff)
      .where(
        and(
          eq(staff.organisationId, ctx.actor.organisationId),
          eq(staff.isActive, true),
          sql`(array[${staff.role}] || ${staff.alsoRoles}) && ${roles}::text[]`,
        ),
      )
      .orderBy(asc(staff.name), asc(staff.id)),
  );
}
