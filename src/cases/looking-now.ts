import { and, desc, eq, gte, notLike, sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { accessLog } from '../db/tables/access-log.ts';
import { staff } from '../db/tables/staff.ts';
import { TOKEN_ADDRESS } from '../db/token-address.ts';
import type { Context } from '../ports.ts';

/** A colleague who has the case open, and since when (ISO 8601, UTC). */
export interface LookingNow {
  staffId: string;
  name: string;
  since: string;
}

/** A look by a member of staff. */
export interface Look {
  staffId: string;
  name: string;
  at: Date;
}

const minute = 60_000;
/** Whoever has looked within it has the case open; two looks further apart are two visits. */
const open = 10 * minute;
const longestVisit = 4 * 60 * minute;

/** Which other people have the case open, by what the access log says of the last minutes; a program is nobody to speak to. Staff only. */
export async function lookingNow(ctx: Context, { caseId }: { caseId: string }): Promise<LookingNow[]> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return [];
  const now = ctx.clock.now();
  const since = new Date(now.getTime() - longestVisit);
  const logged = await inOrganisation(ctx, (tx) =>
    tx
      .select({ staffId: accessLog.actorId, name: staff.name, at: accessLog.at })
      .from(accessLog)
      .innerJoin(
        staff,
        and(eq(staff.organisationId, accessLog.organisationId), sql`${staff.id}::text = ${accessLog.actorId}`),
      )
      .where(
        and(
          eq(accessLog.organisationId, actor.organisationId),
          eq(accessLog.caseId, caseId),
          eq(accessLog.actorKind, 'staff'),
          gte(accessLog.at, since),
          notLike(staff.email, `%${TOKEN_ADDRESS}`),
        ),
      )
      .orderBy(desc(accessLog.at))
      .limit(200),
  );
  const looks = logged.flatMap(({ staffId, ...look }) => (staffId === null ? [] : [{ ...look, staffId }]));
  return visitsNow(
    looks.filter(({ staffId }) => staffId !== actor.staffId),
    now,
  );
}

/** Pure: of looks, the newest first, those visits that still go on, with when each began. */
export function visitsNow(looks: readonly Look[], now: Date): LookingNow[] {
  const visits = new Map<string, { name: string; since: Date }>();
  for (const { staffId, name, at } of looks) {
    const visit = visits.get(staffId);
    const until = visit?.since ?? now;
    // A gap ends the visit: what is older was another one.
    if (until.getTime() - at.getTime() > open) continue;
    visits.set(staffId, { name, since: at });
  }
  return [...visits].map(([staffId, { name, since }]) => ({ staffId, name, since: since.toISOString() }));
}
