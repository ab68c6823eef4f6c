import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { listen } from './identity-provider.ts';

/** What the next token is to be: changes to a good one. */
export interface Forgery {
  header?: Record<string, unknown>;
  claims?: Record<string, unknown>;
  /** By a key that nobody was told of; or not at all. */
  signature?: 'otherKey' | 'none' | 'ofAnother';
}

/** A provider whose tokens are whatever a test wants; `nonce` is what was asked for. */
export interface ForgingProvider {
  issuer: string;
  next: Forgery;
  nonce: string;
  stop(): Promise<void>;
}

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

export async function startForgingProvider(clientId: string): Promise<ForgingProvider> {
  const [own, other] = [pair(), pair()];
  const forging: ForgingProvider = { issuer: '', next: {}, nonce: '', stop: () => Promise.resolve() };
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(answer(request.url ?? '')));
  });
  const answer = (url: string): unknown => {
    const { issuer } = forging;
    if (url.includes('openid-configuration')) return metadata(issuer);
    if (url === '/keys')
      return { keys: [{ ...own.publicKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'one' }] };
    const key = forging.next.signature === 'otherKey' ? other.privateKey : own.privateKey;
    return { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: token(forging, clientId, key) };
  };
  forging.issuer = await listen(server);
  forging.stop = () => new Promise((resolve) => server.close(() => resolve()));
  return forging;
}

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
  };
}

function token({ issuer, nonce, next }: ForgingProvider, clientId: string, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1000);
  const good = { iss: issuer, aud: clientId, sub: 'sub-1', iat: now, exp: now + 300, nonce };
  const person = {
    roles: ['Officer'],
    email: 'forged@testham.example.org',
    email_verified: true,
    name: 'Forged Person',
  };
  const parts = [
    { alg: 'RS256', kid: 'one', ...next.header },
    { ...good, ...person, ...next.claims },
  ];
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  if (next.signature === 'none') return `${signed}.`;
  const about = next.signature === 'ofAnother' ? `${signed}x` : signed;
  return `${signed}.${createSign('RSA-SHA256').update(about).sign(key).toString('base64url')}`;
}
