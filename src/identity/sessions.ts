import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import type { Transaction } from '../db/clients.ts';
import { sessions } from '../db/tables/sessions.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context } from '../ports.ts';
import { sessionLimits } from './limits-of-sessions.ts';
import { hashSecret, newSecret } from './secrets.ts';

export interface StartedSession {
  /** Goes into the cookie or the Authorization header; only its hash is kept. */
  secret: string;
  expiresAt: Date;
}

/** How somebody showed who they are. */
export type SessionMethod = NonNullable<(typeof sessions.$inferSelect)['method']>;

type Holder =
  | {
      staffId: string;
      method: SessionMethod;
      /** Null: not with every factor, or not here. */
      confirmedAt: Date | null;
    }
  | { caseId: string; personId: string };

/** Signs a member of staff of the demonstration in, without asking; null when there is none with this id who may sign in. */
export async function startStaffSession(ctx: Context, input: { staffId: string }): Promise<StartedSession | null> {
  return inOrganisation(ctx, async (tx) => {
    const mine = and(
      eq(staff.organisationId, ctx.actor.organisationId),
      eq(staff.id, input.staffId),
      eq(staff.isActive, true),
    );
    const found = await tx.select({ id: staff.id }).from(staff).where(mine);
    if (found.length === 0) return null;
    return insertSession(tx, ctx, { staffId: input.staffId, method: 'demo', confirmedAt: null });
  });
}

/** Lets a resident see one case of theirs. Called by the demo; `enterCode` does it for everybody else. */
export async function startResidentSession(
  ctx: Context,
  input: { caseId: string; personId: string },
): Promise<StartedSession> {
  return inOrganisation(ctx, (tx) => insertSession(tx, ctx, input));
}

/** Writes a new session within the caller's transaction; `until`: no later than that. */
export async function insertSession(
  tx: Transaction,
  ctx: Context,
  holder: Holder,
  until?: Date,
): Promise<StartedSession> {
  const secret = newSecret(ctx.entropy);
  const now = ctx.clock.now();
  const kind = 'staffId' in holder ? 'staff' : 'resident';
  const expiresAt = until ?? new Date(now.getTime() + sessionLimits[kind].absolute);
  await tx.insert(sessions).values({
    organisationId: ctx.actor.organisationId,
    id: ctx.ids.uuid(),
    idHash: hashSecret(secret),
    kind,
    ...holder,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
  });
  return { secret, expiresAt };
}

/** Ends a session at once, wherever it is used. */
export async function endSession(ctx: Context, input: { secret: string }): Promise<void> {
  await inOrganisation(ctx, (tx) =>
    tx
      .delete(sessions)
      .where(and(eq(sessions.organisationId, ctx.actor.organisationId), eq(sessions.idHash, hashSecret(input.secret)))),
  );
}
