import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { staff } from '../db/tables/staff.ts';
import { rolesOf } from '../permissions/may-do.ts';
import type { StaffRole } from '../permissions/staff-role.ts';
import type { Actor } from '../ports.ts';

type StaffActor = Extract<Actor, { kind: 'staff' }>;

/** Roles that whoever starts a run has only lent: their own are asked anew when it is worked. */
export async function lentRoles(tx: Transaction, actor: StaffActor): Promise<StaffRole[]> {
  const own = await bulkActor(tx, actor, []);
  return rolesOf(actor).filter((role) => own === null || !rolesOf(own).includes(role));
}

/** Whoever started a run, with the roles they have by now; null where they have left. */
export async function bulkActor(
  tx: Transaction,
  { organisationId, staffId }: Pick<StaffActor, 'organisationId' | 'staffId'>,
  lent: readonly StaffRole[],
): Promise<StaffActor | null> {
  const isThem = and(eq(staff.organisationId, organisationId), eq(staff.id, staffId), eq(staff.isActive, true));
  const [row] = await tx.select({ role: staff.role, alsoRoles: staff.alsoRoles }).from(staff).where(isThem);
  if (row === undefined) return null;
  return { kind: 'staff', organisationId, staffId, role: row.role, alsoRoles: [...row.alsoRoles, ...lent] };
}
