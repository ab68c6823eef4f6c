import { z } from 'zod';
import type { StaffRole } from '../../permissions/staff-role.ts';

/** Of several roles this one leads; the others are held besides. */
const order: readonly StaffRole[] = [
  'manager',
  'reviewer',
  'officer',
  'approver',
  'intake',
  'auditor',
  'admin',
  'member',
  'partner',
  'reader',
  'integration',
];
const named = z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([]);

/** What somebody may be here by what their provider says of them; null where it names none of the roles that were agreed. */
export function rolesOfClaims(
  claims: Record<string, unknown>,
  { roleClaim, roles }: { roleClaim: string; roles: Record<string, StaffRole> },
): { role: StaffRole; alsoRoles: StaffRole[] } | null {
  const given = named.parse(valueAt(claims, roleClaim));
  const held = new Set(given.filter((name) => Object.hasOwn(roles, name)).map((name) => roles[name]));
  const [role, ...alsoRoles] = order.filter((one) => held.has(one));
  return role === undefined ? null : { role, alsoRoles };
}

/** By the whole name of the claim, else step by step: `realm_access.roles`. */
function valueAt(claims: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split('.').reduce<unknown>((value, part) => (isRecord(value) ? value[part] : undefined), claims);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
