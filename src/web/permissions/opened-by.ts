import { eventPermissions } from '../../cases/permissions.ts';
import { fieldPermissions } from '../../cases/sensitive-fields.ts';
import type { Declared } from '../../http/site.ts';
import { permissions, type Permission } from '../../permissions/permission.ts';
import { staffRoles, type StaffRole } from '../../permissions/staff-role.ts';

/** What a permission opens. */
export interface Opened {
  permission: Permission;
  roles: readonly StaffRole[];
  pages: string[];
  routes: string[];
  events: string[];
  fields: string[];
}

/** Pure: each permission with its roles and with all that is opened by it, out of the tables that decide. */
export function openedBy(pages: readonly Declared[], routes: readonly Declared[]): Opened[] {
  return allPermissions().map((permission) => ({
    permission,
    roles: permissions[permission],
    pages: declaring(pages, permission),
    routes: declaring(routes, permission),
    events: namesOf(eventPermissions, (senders) => senders.includes(permission)),
    fields: namesOf(fieldPermissions, (needed) => needed === permission),
  }));
}

/** Every role beside whether it holds a permission, in the order of the roles. */
export function heldBy({ roles }: Pick<Opened, 'roles'>): { role: StaffRole; holds: boolean }[] {
  return staffRoles.map((role) => ({ role, holds: roles.includes(role) }));
}

function declaring(declared: readonly Declared[], permission: Permission): string[] {
  const found = declared.filter(({ access }) => typeof access !== 'string' && access.includes(permission));
  return [...new Set(found.map(({ name }) => name))].toSorted();
}

function namesOf<Value>(table: Readonly<Record<string, Value>>, has: (value: Value) => boolean): string[] {
  return Object.entries(table).flatMap(([name, value]) => (has(value) ? [name] : []));
}

function allPermissions(): Permission[] {
  return Object.keys(permissions).filter((one): one is Permission => Object.hasOwn(permissions, one));
}
