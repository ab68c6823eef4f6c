import { RateLimiterRes } from 'rate-limiter-flexible';
import { clientAddress } from '../client-address.ts';
import type { HttpContext } from '../http-env.ts';
import { HttpFailure } from '../http-failure.ts';
import type { LimitName } from './settings.ts';

/** Counts one act under a key. Throws `too-many-requests`. */
export async function take(c: HttpContext, name: LimitName, key: string): Promise<void> {
  const refused = await refusalOf(c, name, key);
  if (refused) throw tooMany(refused.msBeforeNext);
}

/** A counter of acts by one client. */
export function perClient(name: LimitName): (c: HttpContext) => Promise<void> {
  return (c) => take(c, name, clientAddress(c));
}

/** Counts one act; gives how it stands where that was one too many, else null. */
export async function refusalOf(c: HttpContext, name: LimitName, key: string): Promise<RateLimiterRes | null> {
  try {
    await c.get('limits')[name].consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return refused;
  }
}

export function tooMany(ms: number): HttpFailure {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  return new HttpFailure('too-many-requests', { headers: { 'Retry-After': String(seconds) } });
}
