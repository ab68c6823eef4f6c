import type { Database } from '../db/clients.ts';
import type { Ports } from '../ports.ts';

const CACHE_MS = 10_000;
const MOST = 1_000;
const caches = new WeakMap<Database, Map<string, { id: string; until: number }>>();

/** The organisation that answers at a host name, else the only one there is, else null. */
export async function findOrganisation(ports: Ports, host: string): Promise<string | null> {
  const now = ports.clock.now().getTime();
  const cache = caches.get(ports.db) ?? new Map<string, { id: string; until: number }>();
  caches.set(ports.db, cache);
  const known = cache.get(host);
  if (known && known.until > now) return known.id;
  const id = await ask(ports, host);
  if (cache.size > MOST) cache.clear();
  if (id) cache.set(host, { id, until: now + CACHE_MS });
  return id;
}

async function ask(ports: Ports, host: string): Promise<string | null> {
  const rows = await ports.db.sql<{ id: string | null }[]>`select redress.find_organisation(${host}) as id`;
  return rows[0]?.id ?? null;
}
