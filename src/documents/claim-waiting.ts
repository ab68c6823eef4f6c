import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import type { Context } from '../ports.ts';

/** Milliseconds that a file is left to whoever looks at it, and before it is tried again. */
const lease = 2 * 60_000;

/** Takes the file that has waited longest for the scanner; until its lease is over nobody else takes it. */
export async function claimWaiting(ctx: Context): Promise<string | null> {
  const now = ctx.clock.now();
  const isOurs = eq(documents.organisationId, ctx.actor.organisationId);
  const isFree = or(isNull(documents.scannedAt), lte(documents.scannedAt, new Date(now.getTime() - lease)));
  return inOrganisation(ctx, async (tx) => {
    // Two steps: a locking query inside an update may run more than once, and claim more than one.
    const [next] = await tx
      .select({ id: documents.id })
      .from(documents)
      .where(and(isOurs, eq(documents.scan, 'waiting'), isFree))
      .orderBy(sql`${documents.scannedAt} asc nulls first`, asc(documents.createdAt))
      .limit(1)
      .for('update', { skipLocked: true });
    if (next === undefined) return null;
    await tx
      .update(documents)
      .set({ scannedAt: now })
      .where(and(isOurs, eq(documents.id, next.id)));
    return next.id;
  });
}
