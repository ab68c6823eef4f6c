import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { identityProviders } from '../../db/tables/identity-providers.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';

/** Keeps a provider's secret sealed, in place of the one before; false for whoever may not. */
export async function sealClientSecret(
  ctx: Context,
  { providerId, clientSecret }: { providerId: string; clientSecret: string },
): Promise<boolean> {
  if (!mayDo(ctx.actor, 'integration.manage')) return false;
  const sealed = Buffer.from(ctx.vault.seal('identity-provider', providerId, Buffer.from(clientSecret)));
  const { organisationId } = ctx.actor;
  const own = and(eq(identityProviders.organisationId, organisationId), eq(identityProviders.id, providerId));
  await inOrganisation(ctx, (tx) => tx.update(identityProviders).set({ clientSecret: sealed }).where(own));
  return true;
}
