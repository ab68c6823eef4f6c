import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { documents } from '../db/tables/documents.ts';
import type { Context } from '../ports.ts';

const batch = 50;

/** Deletes files that are in no case: the rows are held while their bytes go, so that no event can bring one meanwhile. */
export async function dropDocuments(ctx: Context, tx: Transaction, which: SQL | undefined): Promise<number> {
  const { organisationId } = ctx.actor;
  const rows = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.organisationId, organisationId), isNull(documents.caseId), which))
    .limit(batch)
    .for('update', { skipLocked: true });
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  for (const id of ids) await ctx.files.remove(id);
  await tx.delete(documents).where(and(eq(documents.organisationId, organisationId), inArray(documents.id, ids)));
  return ids.length;
}
