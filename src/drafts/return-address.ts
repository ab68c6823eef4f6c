import type { Context } from '../ports.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { drafts } from '../db/tables/drafts.ts';
import { openContent } from './sealed-content.ts';
import { unsentDraft } from './this-draft.ts';

/** Where the way back to a draft is sent, for the browser that holds it; null while none was given. */
export async function returnAddress(ctx: Context, { draftId }: { draftId: string }): Promise<string | null> {
  const [row] = await inOrganisation(ctx, (tx) =>
    tx.select({ sealed: drafts.sealed }).from(drafts).where(unsentDraft(ctx, draftId)),
  );
  return (row && openContent(ctx.vault, draftId, row.sealed)?.returnTo) ?? null;
}
