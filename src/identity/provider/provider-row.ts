import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { identityProviders } from '../../db/tables/identity-providers.ts';
import type { Context } from '../../ports.ts';

export type ProviderRow = typeof identityProviders.$inferSelect;

/** Whom the organisation lets vouch for its staff, by name. */
export async function listProviders(ctx: Context): Promise<ProviderRow[]> {
  return inOrganisation(ctx, (tx) =>
    tx.select().from(identityProviders).where(live(ctx)).orderBy(asc(identityProviders.name)),
  );
}

/** One of them; null where there is none, no longer, or only in another organisation. */
export async function providerById(tx: Transaction, ctx: Context, providerId: string): Promise<ProviderRow | null> {
  const [row] = await tx
    .select()
    .from(identityProviders)
    .where(and(live(ctx), eq(identityProviders.id, providerId)));
  return row ?? null;
}

function live(ctx: Context) {
  return and(eq(identityProviders.organisationId, ctx.actor.organisationId), isNull(identityProviders.endedAt));
}
