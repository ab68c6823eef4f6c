import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { identityProviders } from '../../db/tables/identity-providers.ts';
import { sessions } from '../../db/tables/sessions.ts';
import { staff } from '../../db/tables/staff.ts';
import type { Context } from '../../ports.ts';

/** From now on a provider vouches for nobody, and whoever came in by it is signed out. False where there is none. */
export async function endProvider(ctx: Context, { providerId }: { providerId: string }): Promise<boolean> {
  return inOrganisation(ctx, (tx) => endProviderIn(tx, ctx, providerId));
}

/** The same within the caller's transaction. */
export async function endProviderIn(tx: Transaction, ctx: Context, providerId: string): Promise<boolean> {
  const { organisationId } = ctx.actor;
  const [ended] = await tx
    .update(identityProviders)
    .set({ endedAt: ctx.clock.now(), clientSecret: null })
    .where(
      and(
        eq(identityProviders.organisationId, organisationId),
        eq(identityProviders.id, providerId),
        isNull(identityProviders.endedAt),
      ),
    )
    .returning({ issuer: identityProviders.issuer });
  if (!ended) return false;
  const vouchedFor = tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.organisationId, organisationId), eq(staff.issuer, ended.issuer)));
  await tx
    .delete(sessions)
    .where(
      and(
        eq(sessions.organisationId, organisationId),
        eq(sessions.method, 'provider'),
        inArray(sessions.staffId, vouchedFor),
      ),
    );
  return true;
}
