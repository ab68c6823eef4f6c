import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { sessions } from '../db/tables/sessions.ts';
import type { Context } from '../ports.ts';
import { hashSecret } from './secrets.ts';
import { insertSession, type SessionMethod, type StartedSession } from './sessions.ts';

/** After somebody has shown again who they are: another session in the place of this one, which ends when it would have (T25). Null where it has ended. */
export async function replaceSession(
  tx: Transaction,
  ctx: Context,
  { secret, staffId, method }: { secret: string; staffId: string; method: SessionMethod },
): Promise<StartedSession | null> {
  const [former] = await tx
    .delete(sessions)
    .where(
      and(
        eq(sessions.organisationId, ctx.actor.organisationId),
        eq(sessions.idHash, hashSecret(secret)),
        eq(sessions.staffId, staffId),
      ),
    )
    .returning({ expiresAt: sessions.expiresAt });
  if (!former) return null;
  return insertSession(tx, ctx, { staffId, method, confirmedAt: ctx.clock.now() }, former.expiresAt);
}
