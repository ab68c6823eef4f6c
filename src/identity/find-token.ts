import type { Actor, Ports } from '../ports.ts';
import { TOKEN_CACHE_MS } from './limits-of-sessions.ts';
import { hashSecret } from './secrets.ts';
import { cacheKey, tokenCache, type FoundToken } from './token-cache.ts';

/** Who a token acts for. Remembered for ten seconds; that it has run out is noticed at once. */
export async function findToken(ports: Ports, secret: string): Promise<Actor | null> {
  const now = ports.clock.now().getTime();
  const hash = hashSecret(secret);
  const cache = tokenCache(ports.db);
  const key = cacheKey(hash);
  const known = cache.get(key);
  const found = known && known.until > now ? known.found : await ask(ports, hash);
  if (!found) return null;
  if (found !== known?.found) cache.set(key, { found, until: now + TOKEN_CACHE_MS });
  return tokenIsLive(found, now) ? actorOf(found) : null;
}

function tokenIsLive(found: FoundToken, now: number): boolean {
  return found.expires_at.getTime() > now;
}

/** The function finds only tokens that are not revoked, of staff who are active. */
async function ask(ports: Ports, hash: Uint8Array): Promise<FoundToken | null> {
  const rows = await ports.db.sql<FoundToken[]>`
    select *, to_jsonb("only") as "only" from redress.find_token(${hash})`;
  return rows[0] ?? null;
}

function actorOf({ organisation_id, staff_id, role, only }: FoundToken): Actor {
  return {
    kind: 'staff',
    organisationId: organisation_id,
    staffId: staff_id,
    role,
    ...(only === null ? {} : { only }),
  };
}
