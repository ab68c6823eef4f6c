import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../../db/clients.ts';
import { identityProviders } from '../../db/tables/identity-providers.ts';
import { endProviderIn } from '../../identity/provider/end-provider.ts';
import { isIssuer } from '../../identity/provider/issuer.ts';
import { staffRoles } from '../../permissions/staff-role.ts';
import type { Context } from '../../ports.ts';
import { defineArea, type Applied } from '../area.ts';
import { fingerprint } from '../fingerprint.ts';
import { takeSecret } from '../waiting-secret.ts';

/** What is agreed with an identity provider. Its secret is no part of it: it is sealed beside it, and no history holds it. */
export const providerBody = z.strictObject({
  name: z.string().trim().min(1, 'Enter a name').max(60, 'The name must be 60 characters or fewer'),
  issuer: z
    .string()
    .max(500, 'The issuer must be 500 characters or fewer')
    .refine(isIssuer, 'Enter an address that begins with https://'),
  clientId: z.string().trim().min(1, 'Enter the client id').max(200, 'The client id must be 200 characters or fewer'),
  roleClaim: z.string().trim().min(1, 'Enter the claim that holds roles').max(100),
  roles: z
    .record(z.string().min(1).max(100), z.enum(staffRoles))
    .refine((roles) => Object.keys(roles).length > 0, 'Enter at least one role'),
  ended: z.boolean(),
  /** Whether another secret comes with the change. */
  secretGiven: z.boolean().default(false),
});

export type ProviderBody = z.infer<typeof providerBody>;

/** Who vouches for staff: added, agreed anew, or ended. Whoever decides by whom people come in, and as what, is two. */
export const providerArea = defineArea<ProviderBody>({
  name: 'provider',
  isMany: true,
  permission: 'integration.manage',
  schema: providerBody,
  needsSecond: (before, after) =>
    !after.ended &&
    (before === null || after.secretGiven || fingerprint(trusted(before)) !== fingerprint(trusted(after))),
  async read(tx, { actor: { organisationId } }, subject) {
    if (subject === null) return null;
    const [row] = await tx
      .select()
      .from(identityProviders)
      .where(and(eq(identityProviders.organisationId, organisationId), eq(identityProviders.id, subject)));
    if (!row) return null;
    const { name, issuer, clientId, roleClaim, roles, endedAt } = row;
    return { name, issuer, clientId, roleClaim, roles, ended: endedAt !== null, secretGiven: false };
  },
  async check(tx, { actor: { organisationId } }, { subject, after }) {
    const rows = await tx
      .select({ id: identityProviders.id })
      .from(identityProviders)
      .where(
        and(
          eq(identityProviders.organisationId, organisationId),
          eq(identityProviders.issuer, after.issuer),
          eq(identityProviders.clientId, after.clientId),
        ),
      );
    const isTaken = rows.some(({ id }) => id !== subject);
    return isTaken ? [{ pointer: '/clientId', message: 'There is a sign-in by this issuer and client already' }] : [];
  },
  apply,
});

/** What decides who comes in, and as what; a name on a button does not. */
function trusted({ issuer, clientId, roleClaim, roles, ended }: ProviderBody) {
  return { issuer, clientId, roleClaim, roles, ended };
}

async function apply(
  tx: Transaction,
  ctx: Context,
  { subject, after, changeId }: Applied<ProviderBody>,
): Promise<void> {
  const { ended, secretGiven, ...agreed } = after;
  const { organisationId } = ctx.actor;
  const id = subject ?? ctx.ids.uuid();
  if (ended) {
    await endProviderIn(tx, ctx, id);
    return;
  }
  const secret = secretGiven ? await takeSecret(tx, ctx, changeId) : null;
  const sealed = secret === null ? {} : { clientSecret: ctx.vault.seal('identity-provider', id, secret) };
  const set = { ...agreed, ...sealed };
  await tx
    .insert(identityProviders)
    .values({ organisationId, id, ...set, createdAt: ctx.clock.now() })
    .onConflictDoUpdate({
      target: [identityProviders.organisationId, identityProviders.id],
      set: { ...set, endedAt: null },
    });
}
