import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import type { Context } from '../ports.ts';
import { dropDocuments } from './drop-documents.ts';
import { isKey } from './stored-key.ts';
import { ownerOf, waitingOf } from './waiting-of.ts';

/** Takes a file away again, before it has come to a case; without `draftId` one of whoever acts. False where there is none. */
export async function removeDraftDocument(
  ctx: Context,
  { id, draftId }: { id: string; draftId?: string },
): Promise<boolean> {
  if (!isKey(id)) return false;
  const mine = waitingOf(ctx, ownerOf(ctx.actor, draftId ?? null));
  return inOrganisation(ctx, async (tx) => (await dropDocuments(ctx, tx, and(mine, eq(documents.id, id)))) > 0);
}
