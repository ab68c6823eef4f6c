import { and, eq, inArray, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import type { DocumentKind } from '../machines/words.ts';
import type { Context } from '../ports.ts';

/** What somebody says of files that they bring. */
export interface Description {
  kind: DocumentKind;
  title: string | null;
  /** Only for staff; else the person sees them among the files of their case. */
  isInternal: boolean;
}

/** Says of files that wait for their event what they are: only of one's own, and never once they are in a case. */
export async function describeDocuments(ctx: Context, ids: readonly string[], said: Description): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || ids.length === 0) return;
  await inOrganisation(ctx, (tx) =>
    tx
      .update(documents)
      .set(said)
      .where(
        and(
          eq(documents.organisationId, actor.organisationId),
          eq(documents.staffId, actor.staffId),
          isNull(documents.caseId),
          inArray(documents.id, [...ids]),
        ),
      ),
  );
}
