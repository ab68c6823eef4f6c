import { and, count, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { callBacks } from '../db/tables/call-backs.ts';
import type { Context } from '../ports.ts';

/** How many calls are still to be made. */
export async function countOpenCallBacks(ctx: Context): Promise<number> {
  const isOpen = and(eq(callBacks.organisationId, ctx.actor.organisationId), eq(callBacks.state, 'open'));
  const [row] = await inOrganisation(ctx, (tx) => tx.select({ open: count() }).from(callBacks).where(isOpen));
  return row?.open ?? 0;
}
