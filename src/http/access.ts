import type { Actor, StaffRole } from '../ports.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Permission } from '../permissions/permission.ts';
import type { HttpContext } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';

export type Role = 'resident' | StaffRole;

/** Who may use a route: anybody, whoever is signed in, or a resident and staff with one of these permissions. Declared beside each route and page. */
export type Access = 'public' | 'signedIn' | readonly ('resident' | Permission)[];

/** Throws `unauthenticated` for somebody unknown and `forbidden` for somebody without the permission. */
export function requireAccess(c: HttpContext, access: Access): void {
  if (access === 'public') return;
  const { actor } = c.get('context');
  if (roleOf(actor) === null) throw unauthenticated();
  if (access !== 'signedIn' && !isAmong(actor, access)) throw new HttpFailure('forbidden');
}

/** Throws `confirmation-needed` unless whoever acts has shown within the last quarter of an hour, with every factor, who they are (T32). */
export function requireConfirmed(c: HttpContext): void {
  if (!isConfirmed(c.get('context').actor)) throw new HttpFailure('confirmation-needed');
}

/** Whether somebody has just shown who they are; a token never has. */
export function isConfirmed(actor: Actor): boolean {
  return actor.kind === 'staff' && actor.isConfirmed === true;
}

/** Whether somebody holds one of these. */
export function isAmong(actor: Actor, access: readonly ('resident' | Permission)[]): boolean {
  return access.some((one) => (one === 'resident' ? actor.kind === 'resident' : mayDo(actor, one)));
}

export function roleOf(actor: Actor): Role | null {
  if (actor.kind === 'staff') return actor.role;
  return actor.kind === 'resident' ? 'resident' : null;
}

export function unauthenticated(): HttpFailure {
  return new HttpFailure('unauthenticated', { headers: { 'WWW-Authenticate': 'Bearer realm="Redress"' } });
}
