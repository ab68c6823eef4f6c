import { inOrganisation } from '../db/in-organisation.ts';
import { drafts } from '../db/tables/drafts.ts';
import { hashSecret } from '../identity/secrets.ts';
import type { Context } from '../ports.ts';
import { draftLimits } from './draft-limits.ts';
import { newDraftSecret } from './draft-secret.ts';
import { noContent, sealContent } from './sealed-content.ts';

/** Begins a complaint that is not yet sent. The secret goes into the browser; only its hash is kept. */
export async function startDraft(ctx: Context): Promise<{ draftId: string; secret: string }> {
  const draftId = ctx.ids.uuid();
  const secret = newDraftSecret(ctx.entropy, draftId);
  const now = ctx.clock.now();
  await inOrganisation(ctx, (tx) =>
    tx.insert(drafts).values({
      organisationId: ctx.actor.organisationId,
      id: draftId,
      secretHash: hashSecret(secret),
      sealed: sealContent(ctx.vault, draftId, noContent),
      createdAt: now,
      updatedAt: now,
      expiresAt: new Date(now.getTime() + draftLimits.lifetime),
    }),
  );
  return { draftId, secret };
}
