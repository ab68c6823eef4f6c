import { inOrganisation } from '../db/in-organisation.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context, StaffRole } from '../ports.ts';

export interface NewStaff {
  name: string;
  email: string;
  role: StaffRole;
  teamId?: string;
  isSeniorLead?: boolean;
}

/** Adds a member of staff to the actor's organisation. */
export async function createStaff(ctx: Context, input: NewStaff): Promise<{ staffId: string }> {
  const { name, email, role, teamId = null, isSeniorLead = false } = input;
  const staffId = ctx.ids.uuid();
  const { organisationId } = ctx.actor;
  const createdAt = ctx.clock.now();
  await inOrganisation(ctx, (tx) =>
    tx.insert(staff).values({ organisationId, id: staffId, name, email, role, teamId, isSeniorLead, createdAt }),
  );
  return { staffId };
}
