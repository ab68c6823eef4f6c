import { and, eq, gt } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import type { Context } from '../ports.ts';

const week = 7 * 24 * 60 * 60_000;

/** Removes once more the contents of files in which a virus was found this week: a process may have been cut off before. */
export async function dropInfected(ctx: Context): Promise<void> {
  const since = new Date(ctx.clock.now().getTime() - week);
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ id: documents.id })
      .from(documents)
      .where(
        and(
          eq(documents.organisationId, ctx.actor.organisationId),
          eq(documents.scan, 'infected'),
          gt(documents.scannedAt, since),
        ),
      ),
  );
  for (const { id } of rows) await ctx.files.remove(id);
}
