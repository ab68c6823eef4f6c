import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { sessions } from '../db/tables/sessions.ts';
import type { Actor, Context } from '../ports.ts';
import { listMemberships } from './list-memberships.ts';
import { hashSecret } from './secrets.ts';
import { insertSession, type StartedSession } from './sessions.ts';

/**
 * Goes on in another organisation in which the same person works: another session there, in the place of this one. What
 * needs somebody who has just shown who they are asks their provider there first. Null where they do not work there.
 */
export async function switchOrganisation(
  ctx: Context,
  input: { secret: string; organisationId: string },
): Promise<StartedSession | null> {
  const memberships = await listMemberships(ctx, { secret: input.secret });
  const chosen = memberships.find(({ organisationId }) => organisationId === input.organisationId);
  if (!chosen) return null;
  const { organisationId, staffId } = chosen;
  const actor: Actor = { kind: 'public', organisationId };
  const there: Context = { ...ctx, actor };
  const until = await leave(ctx, input.secret);
  if (until === null) return null;
  return inOrganisation(there, (tx) =>
    insertSession(tx, there, { staffId, method: 'provider', confirmedAt: null }, until),
  );
}

/** Ends the session here; when it would have ended in any case, the one there does too. */
async function leave(ctx: Context, secret: string): Promise<Date | null> {
  const [ended] = await inOrganisation(ctx, (tx) =>
    tx
      .delete(sessions)
      .where(and(eq(sessions.organisationId, ctx.actor.organisationId), eq(sessions.idHash, hashSecret(secret))))
      .returning({ expiresAt: sessions.expiresAt }),
  );
  return ended?.expiresAt ?? null;
}
