import { eq } from 'drizzle-orm';
import { londonDate } from '../calendar/london.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { sessions } from '../db/tables/sessions.ts';
import type { Actor, Ports, StaffRole } from '../ports.ts';
import { CONFIRMED_FOR_MS, sessionLimits, TOUCH_EVERY_MS } from './limits-of-sessions.ts';
import { hashSecret } from './secrets.ts';
import type { SessionMethod } from './sessions.ts';

/** What redress.find_session answers: only sessions that were not ended, of staff who are active. */
interface FoundSession {
  organisation_id: string;
  staff_id: string | null;
  role: StaffRole | null;
  also_roles: StaffRole[] | null;
  case_id: string | null;
  person_id: string | null;
  last_seen_at: Date;
  expires_at: Date;
  method: SessionMethod | null;
  confirmed_at: Date | null;
}

/** Who a session acts for, asked anew each time so that an ended one is worth nothing at once. */
export async function findSession(ports: Ports, secret: string): Promise<Actor | null> {
  const hash = hashSecret(secret);
  const now = ports.clock.now();
  const [found] = await ports.db.sql<FoundSession[]>`
    select *, to_jsonb(also_roles) as also_roles from redress.find_session(${hash}, ${londonDate(now)})`;
  const actor = found ? actorOf(found, now.getTime()) : null;
  if (!found || !actor || !sessionIsLive(found, now.getTime())) return null;
  if (now.getTime() - found.last_seen_at.getTime() > TOUCH_EVERY_MS) await touch(ports, actor, hash, now);
  return actor;
}

function sessionIsLive(found: FoundSession, now: number): boolean {
  const { idle } = found.staff_id ? sessionLimits.staff : sessionLimits.resident;
  return found.expires_at.getTime() > now && found.last_seen_at.getTime() + idle > now;
}

function actorOf({ organisation_id: organisationId, ...found }: FoundSession, now: number): Actor | null {
  if (found.staff_id && found.role) {
    const alsoRoles = found.also_roles ?? [];
    return {
      kind: 'staff',
      organisationId,
      staffId: found.staff_id,
      role: found.role,
      ...(alsoRoles.length > 0 ? { alsoRoles } : {}),
      ...(isConfirmed(found, now) ? { isConfirmed: true } : {}),
      ...(found.method === 'provider' ? { isVouchedFor: true } : {}),
    };
  }
  if (found.case_id && found.person_id) {
    return { kind: 'resident', organisationId, caseId: found.case_id, personId: found.person_id };
  }
  return null;
}

/** Nobody can confirm anything in a demonstration, so that there it is always so. */
function isConfirmed(
  { method, confirmed_at: at }: Pick<FoundSession, 'method' | 'confirmed_at'>,
  now: number,
): boolean {
  return method === 'demo' || (at !== null && at.getTime() + CONFIRMED_FOR_MS > now);
}

async function touch(ports: Ports, actor: Actor, hash: Uint8Array, now: Date): Promise<void> {
  await inOrganisation({ db: ports.db, actor }, (tx) =>
    tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.idHash, hash)),
  );
}
