import { and, eq, isNotNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import type { Context } from '../ports.ts';
import { isReadable, type DocumentView } from './document-view.ts';
import { viewOfRow } from './list-documents.ts';
import { mayHaveFiles } from './may-have-files.ts';
import { shownTo } from './shown-to.ts';
import { isKey } from './stored-key.ts';
import { caseWithinReach, noteAccess } from './within-reach.ts';

export interface DocumentFile extends DocumentView {
  contents: Uint8Array;
}

/** A file of a case with its contents, and a note of who had it; null where there is none that the actor may have. */
export async function readDocument(ctx: Context, { id }: { id: string }): Promise<DocumentFile | null> {
  if (ctx.actor.kind === 'public' || !isKey(id)) return null;
  const view = await inOrganisation(ctx, async (tx) => {
    const [row] = await tx
      .select()
      .from(documents)
      .where(
        and(
          eq(documents.organisationId, ctx.actor.organisationId),
          eq(documents.id, id),
          isNotNull(documents.caseId),
          shownTo(ctx.actor),
        ),
      );
    const caseId = row?.caseId && (await caseWithinReach(tx, ctx, { caseId: row.caseId }));
    if (!row || !caseId || !isReadable(row) || !(await mayHaveFiles(tx, ctx.actor, caseId))) return null;
    await noteAccess(tx, ctx, { caseId, what: 'document' });
    return viewOfRow(row);
  });
  if (view === null) return null;
  const contents = await ctx.files.get(id);
  if (contents === null) throw new Error('The file store does not have this file');
  return { ...view, contents };
}
