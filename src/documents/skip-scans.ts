import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import type { Context } from '../ports.ts';

/** Where no scanner is set up: nothing waits for one, and every file says that it was not looked at. */
export async function skipScans(ctx: Context): Promise<void> {
  const isWaiting = and(eq(documents.organisationId, ctx.actor.organisationId), eq(documents.scan, 'waiting'));
  await inOrganisation(ctx, (tx) => tx.update(documents).set({ scan: 'unscanned' }).where(isWaiting));
}
