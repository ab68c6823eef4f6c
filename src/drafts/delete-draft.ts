import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { drafts } from '../db/tables/drafts.ts';
import type { Context } from '../ports.ts';

/** Deletes a draft and the links back to it. */
export async function deleteDraft(ctx: Context, { draftId }: { draftId: string }): Promise<void> {
  await inOrganisation(ctx, (tx) =>
    tx.delete(drafts).where(and(eq(drafts.organisationId, ctx.actor.organisationId), eq(drafts.id, draftId))),
  );
}
