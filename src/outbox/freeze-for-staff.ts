import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { messages } from '../db/tables/messages.ts';
import type { Context } from '../ports.ts';
import { freezeMessage } from './freeze-message.ts';

/** Stores a mail about a case that is not for its person: they must not find it among their letters. */
export async function freezeForStaff(
  ctx: Context,
  message: { outboxId: string; subject: string; text: string; html: string },
): Promise<void> {
  const { messageId } = await freezeMessage(ctx, message);
  await inOrganisation(ctx, (tx) =>
    tx
      .update(messages)
      .set({ audience: 'staff' })
      .where(and(eq(messages.organisationId, ctx.actor.organisationId), eq(messages.id, messageId))),
  );
}
