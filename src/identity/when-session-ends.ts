import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { sessions } from '../db/tables/sessions.ts';
import type { Context } from '../ports.ts';
import { sessionLimits } from './limits-of-sessions.ts';
import { hashSecret } from './secrets.ts';

/** When a session ends if nothing is done until then; null for one that is not there. */
export async function whenSessionEnds(ctx: Context, input: { secret: string }): Promise<Date | null> {
  const mine = and(
    eq(sessions.organisationId, ctx.actor.organisationId),
    eq(sessions.idHash, hashSecret(input.secret)),
  );
  const [found] = await inOrganisation(ctx, (tx) => tx.select().from(sessions).where(mine));
  if (found === undefined) return null;
  const idle = found.lastSeenAt.getTime() + sessionLimits[found.kind].idle;
  return new Date(Math.min(idle, found.expiresAt.getTime()));
}
