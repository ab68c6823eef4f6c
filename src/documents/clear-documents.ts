import { and, eq, isNotNull, isNull, lt, notExists, or } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import { drafts } from '../db/tables/drafts.ts';
import type { Context } from '../ports.ts';
import { dropDocuments } from './drop-documents.ts';

const day = 24 * 60 * 60_000;
/** A day longer than a draft is kept. */
const longest = 29 * day;

/** Removes files that came to no case: their draft is gone, or nobody has sent them for 29 days. One batch; gives how many. */
export async function clearDocuments(ctx: Context): Promise<number> {
  const isOld = lt(documents.createdAt, new Date(ctx.clock.now().getTime() - longest));
  return inOrganisation(ctx, (tx) => {
    const draft = tx
      .select({ id: drafts.id })
      .from(drafts)
      .where(and(eq(drafts.organisationId, documents.organisationId), eq(drafts.id, documents.draftId)));
    const isLost = and(isNotNull(documents.draftId), notExists(draft));
    return dropDocuments(ctx, tx, or(isLost, and(isNull(documents.draftId), isOld)));
  });
}
