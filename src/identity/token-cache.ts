import type { Database } from '../db/clients.ts';
import type { Permission } from '../permissions/permission.ts';
import type { StaffRole } from '../ports.ts';

/** What redress.find_token answers. */
export interface FoundToken {
  organisation_id: string;
  staff_id: string;
  role: StaffRole;
  only: Permission[] | null;
  expires_at: Date;
}

export interface CachedToken {
  found: FoundToken;
  /** Milliseconds of the clock port. */
  until: number;
}

const MOST = 10_000;
const caches = new WeakMap<Database, Map<string, CachedToken>>();

/** The tokens this process has seen lately in one database, by hash. Emptied when it grows too large. */
export function tokenCache(db: Database): Map<string, CachedToken> {
  const known = caches.get(db);
  if (known) {
    if (known.size > MOST) known.clear();
    return known;
  }
  const made = new Map<string, CachedToken>();
  caches.set(db, made);
  return made;
}

/** How a token's hash is written in the cache. */
export function cacheKey(hash: Uint8Array): string {
  return Buffer.from(hash).toString('base64');
}
