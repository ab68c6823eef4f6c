import type { Transaction } from '../db/clients.ts';
import { drafts } from '../db/tables/drafts.ts';
import type { Context } from '../ports.ts';
import { draftLimits } from './draft-limits.ts';
import { noContent, openContent, sealContent, type DraftContent } from './sealed-content.ts';
import { unsentDraft } from './this-draft.ts';

/** Changes a part of what a draft holds; of two changes at the same moment one waits. False when it was sent or is gone. */
export async function changeContent(
  tx: Transaction,
  ctx: Context,
  draftId: string,
  change: Partial<DraftContent>,
): Promise<boolean> {
  const now = ctx.clock.now();
  const thisOne = unsentDraft(ctx, draftId);
  const [row] = await tx.select({ sealed: drafts.sealed }).from(drafts).where(thisOne).for('update');
  if (row === undefined) return false;
  const content = { ...(openContent(ctx.vault, draftId, row.sealed) ?? noContent), ...change };
  await tx
    .update(drafts)
    .set({
      sealed: sealContent(ctx.vault, draftId, content),
      updatedAt: now,
      expiresAt: new Date(now.getTime() + draftLimits.lifetime),
      remindedAt: null,
    })
    .where(thisOne);
  return true;
}
