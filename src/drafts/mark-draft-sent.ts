import { inOrganisation } from '../db/in-organisation.ts';
import { drafts } from '../db/tables/drafts.ts';
import type { Context } from '../ports.ts';
import { draftLimits } from './draft-limits.ts';
import { thisDraft } from './this-draft.ts';

/** Wipes the answers of a draft that became a complaint; which one stays for a day, so that this browser sees its confirmation. */
export async function markDraftSent(ctx: Context, input: { draftId: string; caseId: string }): Promise<void> {
  const now = ctx.clock.now();
  await inOrganisation(ctx, (tx) =>
    tx
      .update(drafts)
      .set({
        sealed: new Uint8Array(0),
        sentCaseId: input.caseId,
        updatedAt: now,
        expiresAt: new Date(now.getTime() + draftLimits.afterSending),
      })
      .where(thisDraft(ctx, input.draftId)),
  );
}
