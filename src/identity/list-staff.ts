import { and, asc, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context, StaffRole } from '../ports.ts';

export interface StaffMember {
  staffId: string;
  name: string;
  role: StaffRole;
  isSeniorLead: boolean;
}

/** Who works here now, by name: for choosing somebody. */
export async function listStaff(ctx: Context): Promise<StaffMember[]> {
  return inOrganisation(ctx, (tx) =>
    tx
      .select({ staffId: staff.id, name: staff.name, role: staff.role, isSeniorLead: staff.isSeniorLead })
      .from(staff)
      .where(and(eq(staff.organisationId, ctx.actor.organisationId), eq(staff.isActive, true)))
      .orderBy(asc(staff.name)),
  );
}
