import { isAmong, type Access, type Role } from '../../src/http/access.ts';
import { staffRoles } from '../../src/permissions/staff-role.ts';
import type { Actor } from '../../src/ports.ts';
import type { WhoMay } from './rules.ts';

const organisationId = 'o';
const roles: readonly Role[] = ['resident', ...staffRoles];

/** The roles that what a page or route declares lets in. */
export function rolesOf(access: Access): WhoMay {
  if (access === 'public') return access;
  return access === 'signedIn' ? roles : roles.filter((role) => isAmong(actorOf(role), access));
}

function actorOf(role: Role): Actor {
  if (role === 'resident') return { kind: 'resident', organisationId, caseId: 'c', personId: 'p' };
  return { kind: 'staff', organisationId, staffId: 's', role };
}
