import type { Actor, StaffRole } from '../ports.ts';
import type { HttpContext } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';

export type Role = 'resident' | StaffRole;

/** Who may use a route: anybody, or these. Declared beside each route and page. */
export type Access = 'public' | readonly Role[];

/** Throws `unauthenticated` for somebody unknown and `forbidden` for somebody in another role. */
export function requireAccess(c: HttpContext, access: Access): void {
  if (access === 'public') return;
  const role = roleOf(c.get('context').actor);
  if (role === null) throw unauthenticated();
  if (!access.includes(role)) throw new HttpFailure('forbidden');
}

export function roleOf(actor: Actor): Role | null {
  if (actor.kind === 'staff') return actor.role;
  return actor.kind === 'resident' ? 'resident' : null;
}

export function unauthenticated(): HttpFailure {
  return new HttpFailure('unauthenticated', { headers: { 'WWW-Authenticate': 'Bearer realm="Redress"' } });
}
