import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import type { Context } from '../ports.ts';

/** Records what the scanner found. The contents of a file with a virus are removed once that is on the record. */
export async function settleScan(
  ctx: Context,
  { id, scan }: { id: string; scan: 'clean' | 'infected' },
): Promise<void> {
  await inOrganisation(ctx, (tx) =>
    tx
      .update(documents)
      .set({ scan, scannedAt: ctx.clock.now() })
      .where(
        and(
          eq(documents.organisationId, ctx.actor.organisationId),
          eq(documents.id, id),
          eq(documents.scan, 'waiting'),
        ),
      ),
  );
  if (scan === 'infected') await ctx.files.remove(id);
}
