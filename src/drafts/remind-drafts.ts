import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { drafts } from '../db/tables/drafts.ts';
import type { Context } from '../ports.ts';
import { queueDraftLink } from './ask-for-draft-link.ts';
import { draftLimits } from './draft-limits.ts';
import { openContent, type DraftContent } from './sealed-content.ts';

const batch = 100;

/** Writes once to whoever left an address, and has not ruled it out, with a draft that will be deleted within a week. Returns how many drafts it looked at. */
export async function remindDrafts(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const { organisationId } = ctx.actor;
  const soon = new Date(now.getTime() + draftLimits.reminderBefore);
  return inOrganisation(ctx, async (tx) => {
    const due = await tx
      .select({ id: drafts.id, sealed: drafts.sealed })
      .from(drafts)
      .where(
        and(
          eq(drafts.organisationId, organisationId),
          lte(drafts.expiresAt, soon),
          gt(drafts.expiresAt, now),
          isNull(drafts.remindedAt),
          isNull(drafts.sentCaseId),
        ),
      )
      .orderBy(asc(drafts.expiresAt))
      .limit(batch)
      .for('update', { skipLocked: true });
    for (const { id, sealed } of due) {
      await tx
        .update(drafts)
        .set({ remindedAt: now })
        .where(and(eq(drafts.organisationId, organisationId), eq(drafts.id, id)));
      if (isWelcome(openContent(ctx.vault, id, sealed)))
        await queueDraftLink(tx, ctx, { draftId: id, occasion: 'draft-reminder' });
    }
    return due.length;
  });
}

/** Nobody has asked for it at this moment: whoever else reads that mail or telephone must not see it come. */
function isWelcome(content: DraftContent | null): boolean {
  if (!content?.returnTo) return false;
  return !content.neverBy.includes(content.returnTo.includes('@') ? 'email' : 'text');
}
