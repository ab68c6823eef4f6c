import { createMiddleware } from 'hono/factory';
import { findActor, type Credential } from '../identity/find-actor.ts';
import type { Actor } from '../ports.ts';
import { unauthenticated } from './access.ts';
import { sessionCookie } from './cookies.ts';
import type { HttpContext, HttpEnv } from './http-env.ts';
import { organisationOfHost } from './organisation-of-host.ts';

/** Finds out who acts and in which organisation: by token or session, else by the address that was asked. */
export const identify = createMiddleware<HttpEnv>(async (c, next) => {
  const actor = await actorOf(c);
  c.set('context', { ...c.get('ports'), actor, requestId: c.get('requestId') });
  await next();
});

async function actorOf(c: HttpContext): Promise<Actor> {
  const credential = credentialOf(c);
  const actor = credential && (await findActor(c.get('ports'), credential));
  if (actor && !isOfPagesAlone(c, actor, credential)) return actor;
  // A page whose session has run out is shown as to anybody; an API client must hear that its token is no good.
  if (credential && c.get('site')?.credentials === 'bearer') throw unauthenticated();
  return { kind: 'public', organisationId: await organisationOfHost(c) };
}

/** What people are asked on the pages (a second person, who they are) is not got round with their cookie as a token. */
function isOfPagesAlone(c: HttpContext, actor: Actor, credential: Credential | null): boolean {
  return c.get('site')?.credentials === 'bearer' && credential?.kind === 'session' && actor.kind === 'staff';
}

function credentialOf(c: HttpContext): Credential | null {
  if (c.get('site')?.credentials === 'cookie') {
    const secret = sessionCookie(c);
    return secret ? { kind: 'session', secret } : null;
  }
  const header = c.req.header('Authorization');
  if (header === undefined) return null;
  const secret = /^Bearer ([A-Za-z0-9_-]{20,200})$/i.exec(header)?.[1];
  if (!secret) throw unauthenticated();
  return { kind: secret.startsWith('rdr_') ? 'token' : 'session', secret };
}
