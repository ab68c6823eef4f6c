import { asc } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import type { Context } from '../ports.ts';
import type { AddedDocument } from './add-document.ts';
import type { ScanState } from './document-view.ts';
import { ownerOf, waitingOf } from './waiting-of.ts';

/** The files given so far with a complaint that is being written, or by whoever acts; the first one first. */
export async function listWaiting(
  ctx: Context,
  { draftId }: { draftId?: string } = {},
): Promise<(AddedDocument & { scan: ScanState })[]> {
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select()
      .from(documents)
      .where(waitingOf(ctx, ownerOf(ctx.actor, draftId ?? null)))
      .orderBy(asc(documents.createdAt), asc(documents.id)),
  );
  return rows.map(({ id, hash, name, mediaType, bytes, scan }) => {
    return { id, hash: Buffer.from(hash).toString('hex'), name, mediaType, bytes, scan };
  });
}
