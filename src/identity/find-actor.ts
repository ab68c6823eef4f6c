import type { Actor, Ports } from '../ports.ts';
import { findSession } from './find-session.ts';
import { findToken } from './find-token.ts';

export type Credential = { kind: 'token' | 'session'; secret: string };

/** Who holds this token or session; null when it is unknown, revoked, run out, or its holder has left. */
export async function findActor(ports: Ports, credential: Credential): Promise<Actor | null> {
  return credential.kind === 'token' ? findToken(ports, credential.secret) : findSession(ports, credential.secret);
}
