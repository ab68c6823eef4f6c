import { and, asc, eq, lte } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { drafts } from '../db/tables/drafts.ts';
import type { Context } from '../ports.ts';

const batch = 100;

/** Ids of drafts whose time is over, the oldest first. */
export async function draftsToClear(ctx: Context): Promise<string[]> {
  const isOver = and(eq(drafts.organisationId, ctx.actor.organisationId), lte(drafts.expiresAt, ctx.clock.now()));
  const rows = await inOrganisation(ctx, (tx) =>
    tx.select({ id: drafts.id }).from(drafts).where(isOver).orderBy(asc(drafts.expiresAt)).limit(batch),
  );
  return rows.map(({ id }) => id);
}
