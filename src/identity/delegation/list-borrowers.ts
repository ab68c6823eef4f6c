import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { staff } from '../../db/tables/staff.ts';
import { permissions } from '../../permissions/permission.ts';
import type { Context } from '../../ports.ts';

/** Somebody to whom roles can be lent. */
export interface Borrower {
  staffId: string;
  name: string;
}

/** Who sees complaints by a role of their own, by name: councillors and parishes are not lent what officers may. */
export async function listBorrowers(ctx: Context): Promise<Borrower[]> {
  return inOrganisation(ctx, (tx) =>
    tx
      .select({ staffId: staff.id, name: staff.name })
      .from(staff)
      .where(and(eq(staff.organisationId, ctx.actor.organisationId), eq(staff.isActive, true), seesComplaints()))
      .orderBy(asc(staff.name), asc(staff.id)),
  );
}

/** Whether a row of staff holds a role that reads cases, lent ones left out. */
export function seesComplaints(): SQL<boolean> {
  const roles = sql.param(`{${permissions['case.read'].join(',')}}`);
  return sql<boolean>`(array[${staff.role}] || ${staff.alsoRoles}) && ${roles}::text[]`;
}
