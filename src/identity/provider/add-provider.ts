import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { inOrganisation } from '../../db/in-organisation.ts';
import { identityProviders } from '../../db/tables/identity-providers.ts';
import { staffRoles } from '../../permissions/staff-role.ts';
import type { Context } from '../../ports.ts';
import { isIssuer } from './issuer.ts';

/** What is agreed with a provider. */
export const newProvider = z.object({
  name: z.string().trim().min(1).max(60),
  issuer: z.string().max(500).refine(isIssuer),
  clientId: z.string().trim().min(1).max(200),
  clientSecret: z.string().min(1).max(500).optional(),
  roleClaim: z.string().trim().min(1).max(100).default('roles'),
  /** The provider's role → ours. */
  roles: z.record(z.string().min(1).max(100), z.enum(staffRoles)).refine((roles) => Object.keys(roles).length > 0),
});

export type NewProvider = z.input<typeof newProvider>;

/** Lets a provider vouch for the organisation's staff, or agrees anew with one that is there; its secret is sealed. @throws ZodError for what cannot be one. */
export async function addProvider(ctx: Context, input: NewProvider): Promise<{ providerId: string }> {
  const { clientSecret, ...agreed } = newProvider.parse(input);
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => {
    const [former] = await tx
      .select({ id: identityProviders.id })
      .from(identityProviders)
      .where(
        and(
          eq(identityProviders.organisationId, organisationId),
          eq(identityProviders.issuer, agreed.issuer),
          eq(identityProviders.clientId, agreed.clientId),
        ),
      );
    const id = former?.id ?? ctx.ids.uuid();
    const sealed = clientSecret ? ctx.vault.seal('identity-provider', id, Buffer.from(clientSecret)) : null;
    const values = {
      ...agreed,
      clientSecret: sealed && Buffer.from(sealed),
      createdAt: ctx.clock.now(),
      endedAt: null,
    };
    await tx
      .insert(identityProviders)
      .values({ organisationId, id, ...values })
      .onConflictDoUpdate({ target: [identityProviders.organisationId, identityProviders.id], set: values });
    return { providerId: id };
  });
}
