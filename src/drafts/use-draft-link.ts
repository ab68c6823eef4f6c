import { and, eq, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { draftLinks } from '../db/tables/draft-links.ts';
import { drafts } from '../db/tables/drafts.ts';
import { hashSecret } from '../identity/secrets.ts';
import type { Context } from '../ports.ts';
import { newDraftSecret } from './draft-secret.ts';
import { findDraftLink } from './find-draft-link.ts';

/** Opens a draft in another browser, once: the one before it can no longer open it. Null when the link is not good. */
export async function useDraftLink(
  ctx: Context,
  { token }: { token: string },
): Promise<{ draftId: string; secret: string } | null> {
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => {
    const link = await findDraftLink(tx, ctx, token);
    if (link?.state !== 'ready') return null;
    // Of two at the same moment the second finds it used.
    const used = await tx
      .update(draftLinks)
      .set({ usedAt: ctx.clock.now() })
      .where(and(eq(draftLinks.organisationId, organisationId), eq(draftLinks.id, link.id), isNull(draftLinks.usedAt)))
      .returning({ id: draftLinks.id });
    if (used.length === 0) return null;
    const secret = newDraftSecret(ctx.entropy, link.draftId);
    await tx
      .update(drafts)
      .set({ secretHash: hashSecret(secret) })
      .where(and(eq(drafts.organisationId, organisationId), eq(drafts.id, link.draftId)));
    return { draftId: link.draftId, secret };
  });
}
