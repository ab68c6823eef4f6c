import { inOrganisation } from '../../db/in-organisation.ts';
import type { Context } from '../../ports.ts';
import { askProvider, OtherIssuer } from './open-provider.ts';
import { providerById } from './provider-row.ts';

/** How a provider answers, without any secret. */
export type ProviderCheck =
  | { isGood: true; issuer: string; signsIn: string; signatures: readonly string[] }
  | { isGood: false; problem: 'gone' | 'unreachable' | 'otherIssuer' | 'incomplete' };

/** Whether a provider answers at its address, calls itself by the same name, and can do what a sign-in needs. */
export async function checkProvider(ctx: Context, { providerId }: { providerId: string }): Promise<ProviderCheck> {
  const provider = await inOrganisation(ctx, (tx) => providerById(tx, ctx, providerId));
  if (!provider) return { isGood: false, problem: 'gone' };
  try {
    const metadata = (await askProvider(ctx, provider)).serverMetadata();
    const { authorization_endpoint: signsIn, token_endpoint: token, jwks_uri: keys, issuer } = metadata;
    if (!signsIn || !token || !keys) return { isGood: false, problem: 'incomplete' };
    return { isGood: true, issuer, signsIn, signatures: metadata.id_token_signing_alg_values_supported ?? [] };
  } catch (error) {
    return { isGood: false, problem: isOtherIssuer(error) ? 'otherIssuer' : 'unreachable' };
  }
}

/** The library notices it first where the address differs too. */
function isOtherIssuer(error: unknown): boolean {
  if (error instanceof OtherIssuer) return true;
  return error instanceof Error && /issuer/.test(error.message + String(error.cause));
}
