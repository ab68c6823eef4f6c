import * as oidc from 'openid-client';
import { z } from 'zod';
import { inOrganisation } from '../../db/in-organisation.ts';
import { signIns } from '../../db/tables/sign-ins.ts';
import type { Context } from '../../ports.ts';
import { signInLimits } from '../limits-of-sessions.ts';
import { hashSecret, newSecret } from '../secrets.ts';
import { openProvider } from './open-provider.ts';
import { providerById } from './provider-row.ts';

export interface ProviderSignIn {
  providerId: string;
  /** The secret of the browser, in which alone the sign-in goes on. */
  browser: string;
  /** Where the provider sends people back to. */
  callback: string;
  /** A path of ours. */
  returnTo: string | null;
  /** Who is signed in already and is to show it again. */
  again: { staffId: string } | null;
}

/** What only we may know until they are back. */
export const sealedSignIn = z.object({ verifier: z.string(), nonce: z.string(), callback: z.string() });
export const signInPurpose = 'sign-in';

/** Where to send somebody who wants to sign in with a provider: code flow with PKCE, state and nonce. Says else why not. */
export async function beginProviderSignIn(ctx: Context, input: ProviderSignIn): Promise<URL | 'gone' | 'unreachable'> {
  const provider = await inOrganisation(ctx, (tx) => providerById(tx, ctx, input.providerId));
  if (!provider) return 'gone';
  const client = await openProvider(ctx, provider).catch((error: unknown) => {
    const { organisationId } = ctx.actor;
    ctx.log.warn('provider.unreachable', { organisationId, reason: error instanceof Error ? error.name : 'unknown' });
    return null;
  });
  if (!client) return 'unreachable';
  const state = newSecret(ctx.entropy);
  const nonce = newSecret(ctx.entropy);
  const verifier = newSecret(ctx.entropy);
  await remember(ctx, input, { state, sealed: { verifier, nonce, callback: input.callback } });
  return oidc.buildAuthorizationUrl(client, {
    redirect_uri: input.callback,
    scope: 'openid profile email',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(input.again ? { prompt: 'login', max_age: '0' } : {}),
  });
}

async function remember(
  ctx: Context,
  input: ProviderSignIn,
  { state, sealed }: { state: string; sealed: z.infer<typeof sealedSignIn> },
): Promise<void> {
  const id = ctx.ids.uuid();
  const now = ctx.clock.now();
  await inOrganisation(ctx, (tx) =>
    tx.insert(signIns).values({
      organisationId: ctx.actor.organisationId,
      id,
      kind: 'provider',
      browserHash: hashSecret(input.browser),
      stateHash: hashSecret(state),
      providerId: input.providerId,
      staffId: input.again?.staffId ?? null,
      sealed: Buffer.from(ctx.vault.seal(signInPurpose, id, Buffer.from(JSON.stringify(sealed)))),
      returnTo: input.returnTo,
      createdAt: now,
      expiresAt: new Date(now.getTime() + signInLimits.underWay),
    }),
  );
}
