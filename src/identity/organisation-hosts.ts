import { eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { organisations } from '../db/tables/organisations.ts';
import type { Context } from '../ports.ts';

/** The host names that lead to the organisation of whoever acts. */
export async function organisationHosts(ctx: Context): Promise<readonly string[]> {
  const [row] = await inOrganisation(ctx, (tx) =>
    tx.select({ hosts: organisations.hosts }).from(organisations).where(eq(organisations.id, ctx.actor.organisationId)),
  );
  return row?.hosts ?? [];
}
