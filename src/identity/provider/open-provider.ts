import * as oidc from 'openid-client';
import type { Context } from '../../ports.ts';
import { isPlainLoopback } from './issuer.ts';
import type { ProviderRow } from './provider-row.ts';

/** What a provider says of itself is believed for so long, in milliseconds. */
const believedFor = 10 * 60_000;
const seconds = 10;
const most = 500;
const known = new Map<string, { client: Promise<oidc.Configuration>; until: number }>();

/** Thrown where what answers at the address calls itself something else. */
export class OtherIssuer extends Error {
  override readonly name = 'OtherIssuer';
}

/** Us as a client of a provider, with what it says of itself. @throws where it does not answer, or is another than we asked for. */
export async function openProvider(ctx: Context, provider: ProviderRow): Promise<oidc.Configuration> {
  const now = ctx.clock.now().getTime();
  const key = `${provider.id} ${provider.createdAt.getTime()}`;
  const kept = known.get(key);
  if (kept && kept.until > now) return kept.client;
  if (known.size > most) known.clear();
  const client = askProvider(ctx, provider);
  known.set(key, { client, until: now + believedFor });
  client.catch(() => known.delete(key));
  return client;
}

/** The same, asked anew. */
export async function askProvider(ctx: Context, provider: ProviderRow): Promise<oidc.Configuration> {
  const { issuer, clientId } = provider;
  const secret = clientSecret(ctx, provider);
  const client = await oidc.discovery(
    new URL(issuer),
    clientId,
    undefined,
    secret === null ? oidc.None() : oidc.ClientSecretBasic(secret),
    // Without encryption at this very machine only, where nobody listens in between. Signatures are checked too, not the encryption of the way alone (T24).
    {
      timeout: seconds,
      execute: [oidc.enableNonRepudiationChecks, ...(isPlainLoopback(issuer) ? [oidc.allowInsecureRequests] : [])],
    },
  );
  if (client.serverMetadata().issuer !== issuer) throw new OtherIssuer(issuer);
  return client;
}

function clientSecret({ vault }: Context, { id, clientSecret: sealed }: ProviderRow): string | null {
  if (sealed === null) return null;
  const plain = vault.open('identity-provider', id, sealed);
  if (plain === null) throw new Error('The secret of an identity provider was sealed with another key');
  return Buffer.from(plain).toString('utf8');
}
