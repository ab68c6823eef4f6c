import type { Actor } from '../ports.ts';
import { permissions, type Permission } from './permission.ts';
import type { StaffRole } from './staff-role.ts';

/** Whether this actor holds a permission by any of their roles; a token may be limited to some. */
export function mayDo(actor: Actor, permission: Permission): boolean {
  if (actor.kind !== 'staff') return false;
  if (actor.only !== undefined && !actor.only.includes(permission)) return false;
  const holders: readonly StaffRole[] = permissions[permission];
  return rolesOf(actor).some((role) => holders.includes(role));
}

/** Every role of a member of staff: their own, and those lent to them for now. */
export function rolesOf(actor: Extract<Actor, { kind: 'staff' }>): readonly StaffRole[] {
  return [actor.role, ...(actor.alsoRoles ?? [])];
}
