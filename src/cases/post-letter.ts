import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { deliveries } from '../db/tables/deliveries.ts';
import { messages } from '../db/tables/messages.ts';
import { outbox } from '../db/tables/outbox.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';

/** Says that a letter has been put into the post, and by whom; false where there is none that waits for it, or not for them. */
export async function postLetter(ctx: Context, { messageId }: { messageId: string }): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !mayDo(actor, 'letter.post')) return false;
  const { organisationId, staffId } = actor;
  const now = ctx.clock.now();
  return inOrganisation(ctx, async (tx) => {
    const waiting = and(eq(messages.organisationId, organisationId), eq(messages.id, messageId));
    const [posted] = await tx
      .update(messages)
      .set({ state: 'posted', settledAt: now })
      .where(and(waiting, eq(messages.state, 'toPost')))
      .returning({ id: messages.id });
    if (posted === undefined) return false;
    const [row] = await tx
      .update(outbox)
      .set({ state: 'sent', settledAt: now })
      .where(and(eq(outbox.organisationId, organisationId), eq(outbox.messageId, messageId)))
      .returning({ outboxId: outbox.id, attempt: outbox.attempts });
    if (row === undefined) return true;
    const delivery = { organisationId, outboxId: row.outboxId, attempt: row.attempt + 1, at: now };
    await tx.insert(deliveries).values({ ...delivery, outcome: 'posted', reason: staffId });
    return true;
  });
}
