import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { sessions } from '../db/tables/sessions.ts';
import type { Context } from '../ports.ts';

/** Ends every session of a member of staff at once: when they leave, when what they may do changes, when a password does (T27). */
export async function endSessionsOf(tx: Transaction, ctx: Context, { staffId }: { staffId: string }): Promise<void> {
  await tx
    .delete(sessions)
    .where(and(eq(sessions.organisationId, ctx.actor.organisationId), eq(sessions.staffId, staffId)));
}
