import { and, eq, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { feedback } from '../db/tables/feedback.ts';
import type { Context } from '../ports.ts';

/** Notes who saw a piece of feedback first; nothing happens for anybody but staff, or to one that was seen before. */
export async function markFeedbackSeen(ctx: Context, { id }: { id: string }): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return;
  const unseen = and(eq(feedback.organisationId, actor.organisationId), eq(feedback.id, id), isNull(feedback.seenAt));
  await inOrganisation(ctx, (tx) =>
    tx.update(feedback).set({ seenAt: ctx.clock.now(), seenBy: actor.staffId }).where(unseen),
  );
}
