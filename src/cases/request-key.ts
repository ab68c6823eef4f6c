import { createHash, timingSafeEqual } from 'node:crypto';
import { canonical } from '../audit/canonical.ts';
import type { Entropy } from '../ports.ts';
import type { EarlierAnswer } from './loaded-case.ts';
import type { KeyToKeep } from './rows-of-plans.ts';

/** The key of this request with a salted hash of it: it holds personal words, which a plain hash would let one guess. */
export function keyFor(entropy: Entropy, key: string | null, request: unknown): KeyToKeep | null {
  if (key === null) return null;
  const salt = Buffer.from(entropy.bytes(16)).toString('hex');
  return { key, salt, requestHash: requestHash(salt, request) };
}

/** Whether an earlier request with the same key was this very request. */
export function isSameRequest(earlier: EarlierAnswer, request: unknown): boolean {
  return timingSafeEqual(Buffer.from(earlier.requestHash), Buffer.from(requestHash(earlier.salt, request)));
}

function requestHash(salt: string, request: unknown): string {
  return createHash('sha256')
    .update(salt)
    .update(canonical(JSON.parse(JSON.stringify(request))))
    .digest('hex');
}
