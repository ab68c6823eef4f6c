import { createHash } from 'node:crypto';
import type { Context } from '../ports.ts';

/** The id of what is made by a request: the same for the same key, so that sent twice it is made once (UUIDv8, RFC 9562). */
export function idOfKey(ctx: Context, key: string | null | undefined): string {
  if (!key) return ctx.ids.uuid();
  const hash = createHash('sha256').update(`${ctx.actor.organisationId} ${key}`).digest('hex');
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(13, 16),
    hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
