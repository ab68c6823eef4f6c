import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** What the provider says of somebody. */
export type Claims = Record<string, unknown> & { sub: string };

/** A real OpenID provider on a loopback port, at which whoever comes is signed in as `next`. */
export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who is to be signed in next. */
  next: Claims;
  /** Goes to the provider as a browser would, and comes back with the address of ours it leads to. */
  visit(address: string): Promise<URL>;
  stop(): Promise<void>;
}

export async function startIdentityProvider(callback: string): Promise<IdentityProvider> {
  const later: { provider?: Provider } = {};
  const server = createServer((request, response) => void later.provider?.callback()(request, response));
  const issuer = await listen(server);
  const client = { clientId: 'redress', clientSecret: 'a secret of the provider and us' };
  const idp: IdentityProvider = {
    issuer,
    ...client,
    next: { sub: 'nobody' },
    visit: (address) => visit(address, issuer),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  later.provider = new Provider(issuer, configuration(idp, callback));
  later.provider.use(async (context, next) => {
    if (context.path !== '/interaction') return next();
    const details = await later.provider?.interactionDetails(context.req, context.res);
    if (!details) return next();
    await later.provider?.interactionFinished(context.req, context.res, await answer(later.provider, details, idp));
    context.respond = false;
  });
  return idp;
}

async function answer(
  provider: Provider,
  details: Awaited<ReturnType<Provider['interactionDetails']>>,
  idp: IdentityProvider,
) {
  const { prompt, session, params } = details;
  if (prompt.name === 'login') return { login: { accountId: idp.next.sub } };
  const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params['client_id']) });
  grant.addOIDCScope('openid profile email');
  grant.addOIDCClaims(['roles', 'name', 'email', 'email_verified']);
  return { consent: { grantId: await grant.save() } };
}

function configuration(idp: IdentityProvider, callback: string): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    clients: [{ client_id: idp.clientId, client_secret: idp.clientSecret, redirect_uris: [callback] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'one' }] },
    claims: { openid: ['sub', 'roles'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['a key for cookies'] },
    interactions: { url: () => '/interaction' },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => Promise.resolve({ ...idp.next, sub }) }),
    pkce: { required: () => true },
  };
}

async function visit(address: string, issuer: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = new URL(address);
  for (let step = 0; step < 10 && at.origin === issuer; step += 1) {
    const headers = { Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') };
    const response = await fetch(at, { redirect: 'manual', headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const to = response.headers.get('Location');
    if (to === null) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
    at = new URL(to, at);
  }
  return at;
}

/** Listens on a loopback port and gives the address. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${portOf(server.address())}`;
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return address.port;
}
