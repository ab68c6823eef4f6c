import * as oidc from 'openid-client';
import { inOrganisation } from '../../db/in-organisation.ts';
import type { Context } from '../../ports.ts';
import { replaceSession } from '../replace-session.ts';
import { insertSession, type StartedSession } from '../sessions.ts';
import { openProvider } from './open-provider.ts';
import { providerById, type ProviderRow } from './provider-row.ts';
import { rolesOfClaims } from './roles-of-claims.ts';
import { staffOfClaims } from './staff-of-claims.ts';
import { takeProviderSignIn, type TakenSignIn } from './take-provider-sign-in.ts';

/** Why nobody was signed in. */
export type SignInRefusal = 'over' | 'notVouched' | 'noRole' | 'left' | 'taken' | 'noEmail' | 'somebodyElse';

export type FinishedSignIn = (StartedSession & { returnTo: string | null }) | { refused: SignInRefusal };

/** Back from the provider: checks state, browser, code, signature, issuer, audience, times and nonce, then who it is and what they may be (T24). */
export async function finishProviderSignIn(
  ctx: Context,
  input: {
    /** As it came back. */
    query: URLSearchParams;
    browser: string;
    /** Of the session that is to be confirmed. */
    secret: string | undefined;
  },
): Promise<FinishedSignIn> {
  const taken = await takeProviderSignIn(ctx, { state: input.query.get('state') ?? '', browser: input.browser });
  const provider = taken && (await inOrganisation(ctx, (tx) => providerById(tx, ctx, taken.providerId)));
  if (!taken || !provider) return { refused: 'over' };
  const claims = await askForClaims(ctx, provider, taken, input.query);
  if (!claims) return { refused: 'notVouched' };
  const roles = rolesOfClaims(claims, provider);
  if (!roles) return { refused: 'noRole' };
  return inOrganisation(ctx, async (tx) => {
    const who = await staffOfClaims(tx, ctx, { issuer: claims.iss, subject: claims.sub, claims, ...roles });
    if ('refused' in who) return who;
    const { staffId } = who;
    const { returnTo } = taken;
    const again = taken.staffId;
    if (again !== null && again !== staffId) return { refused: 'somebodyElse' };
    const confirmed = again !== null && input.secret !== undefined;
    const secret = input.secret ?? '';
    const session =
      (confirmed ? await replaceSession(tx, ctx, { secret, staffId, method: 'provider' }) : null) ??
      (await insertSession(tx, ctx, { staffId, method: 'provider', confirmedAt: shownAt(ctx, taken, claims) }));
    return { ...session, returnTo };
  });
}

/** When they last showed their provider who they are: it may have let them through without asking. Null where it does not say. */
function shownAt({ clock }: Context, { staffId: again }: TakenSignIn, { auth_time: at }: oidc.IDToken): Date | null {
  const now = clock.now();
  if (again !== null) return now;
  return typeof at === 'number' && at * 1000 <= now.getTime() + freshFor * 1000 ? new Date(at * 1000) : null;
}

/** Null for whatever is wrong with it: a log line says what kind of thing, and nothing of what came. */
async function askForClaims(
  ctx: Context,
  provider: ProviderRow,
  taken: TakenSignIn,
  query: URLSearchParams,
): Promise<oidc.IDToken | null> {
  try {
    const client = await openProvider(ctx, provider);
    const current = new URL(taken.callback);
    current.search = query.toString();
    const tokens = await oidc.authorizationCodeGrant(client, current, {
      expectedState: taken.state,
      expectedNonce: taken.nonce,
      pkceCodeVerifier: taken.verifier,
      idTokenExpected: true,
      ...(taken.staffId === null ? {} : { maxAge: freshFor }),
    });
    const claims = tokens.claims();
    return claims?.iss === provider.issuer ? claims : null;
  } catch (error) {
    const { organisationId } = ctx.actor;
    const { name, code } = error instanceof Error ? kindOf(error) : { name: 'unknown', code: '' };
    ctx.log.warn('sign-in.refused', { organisationId, code, reason: name });
    return null;
  }
}

/** Seconds since they showed their provider who they are, where they were asked to do so again. */
const freshFor = 120;

function kindOf(error: Error): { name: string; code: string } {
  return { name: error.name, code: 'code' in error && typeof error.code === 'string' ? error.code : '' };
}
