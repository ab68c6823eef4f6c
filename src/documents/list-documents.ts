import { and, asc, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import type { Context } from '../ports.ts';
import type { DocumentView } from './document-view.ts';
import { mayHaveFiles } from './may-have-files.ts';
import { shownTo } from './shown-to.ts';
import { caseWithinReach, noteAccess, type CaseOfDocuments } from './within-reach.ts';

/** The files of a case, the first one first, those with a virus or still to be looked at included; none for whom files are not, null where there is no such case for the actor. */
export async function listDocuments(ctx: Context, named: CaseOfDocuments): Promise<DocumentView[] | null> {
  return inOrganisation(ctx, async (tx) => {
    const caseId = await caseWithinReach(tx, ctx, named);
    if (caseId === null) return null;
    if (!(await mayHaveFiles(tx, ctx.actor, caseId))) return [];
    await noteAccess(tx, ctx, { caseId, what: 'documents' });
    const rows = await tx
      .select()
      .from(documents)
      .where(
        and(eq(documents.organisationId, ctx.actor.organisationId), eq(documents.caseId, caseId), shownTo(ctx.actor)),
      )
      .orderBy(asc(documents.seq), asc(documents.createdAt), asc(documents.id));
    return rows.map(viewOfRow);
  });
}

/** A row of a file as it is shown. */
export function viewOfRow(row: typeof documents.$inferSelect): DocumentView {
  const { id, name, mediaType, bytes, hash, seq, createdAt, staffId, scan, kind, title, isInternal, redactionOf } = row;
  return {
    id,
    name,
    mediaType,
    bytes,
    hash: Buffer.from(hash).toString('hex'),
    seq: seq ?? 0,
    at: createdAt.toISOString(),
    // A service sends its records through a link, without an account.
    givenBy: staffId === null && kind !== 'record' ? 'resident' : 'staff',
    scan,
    kind,
    title,
    isInternal,
    redactionOf,
  };
}
