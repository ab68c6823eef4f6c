import { inOrganisation } from '../db/in-organisation.ts';
import { drafts } from '../db/tables/drafts.ts';
import type { Context } from '../ports.ts';
import { draftIdIn, isSecretOf } from './draft-secret.ts';
import { openContent } from './sealed-content.ts';
import { thisDraft } from './this-draft.ts';

export interface Draft {
  id: string;
  /** As they were saved; null when nothing has been, and once the complaint was sent. */
  answers: unknown;
  expiresAt: Date;
  /** The complaint that it became. */
  sentCaseId: string | null;
}

/** The draft of this browser; null when there is none, or no longer. Changes nothing. */
export async function openDraft(ctx: Context, { secret }: { secret: string }): Promise<Draft | null> {
  const draftId = draftIdIn(secret);
  if (draftId === null) return null;
  const [row] = await inOrganisation(ctx, (tx) => tx.select().from(drafts).where(thisDraft(ctx, draftId)));
  if (row === undefined || !isSecretOf(secret, row.secretHash)) return null;
  const { id, expiresAt, sentCaseId } = row;
  return { id, answers: openContent(ctx.vault, id, row.sealed)?.answers ?? null, expiresAt, sentCaseId };
}
