import { and, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { drafts } from '../db/tables/drafts.ts';
import type { Context } from '../ports.ts';
import { draftLimits } from './draft-limits.ts';
import { noContent, openContent, sealContent, type DraftContent } from './sealed-content.ts';
import { thisDraft } from './this-draft.ts';

/** Keeps the answers so far, for 28 days from now. False when the draft was sent or is gone: nothing is kept then. */
export async function saveDraft(ctx: Context, input: { draftId: string; answers: unknown }): Promise<boolean> {
  return changeContent(ctx, input.draftId, { answers: input.answers });
}

/** Changes a part of what a draft holds; two changes at the same moment wait for each other. */
export async function changeContent(ctx: Context, draftId: string, change: Partial<DraftContent>): Promise<boolean> {
  const now = ctx.clock.now();
  return inOrganisation(ctx, async (tx) => {
    const unsent = and(thisDraft(ctx, draftId), isNull(drafts.sentCaseId));
    const [row] = await tx.select({ sealed: drafts.sealed }).from(drafts).where(unsent).for('update');
    if (row === undefined) return false;
    const content = { ...noContent, ...openContent(ctx.vault, draftId, row.sealed), ...change };
    await tx
      .update(drafts)
      .set({
        sealed: sealContent(ctx.vault, draftId, content),
        updatedAt: now,
        expiresAt: new Date(now.getTime() + draftLimits.lifetime),
        remindedAt: null,
      })
      .where(unsent);
    return true;
  });
}
