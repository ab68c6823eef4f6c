import { createHash, timingSafeEqual } from 'node:crypto';
import type { Entropy } from '../ports.ts';

/** Marks an API token as ours, so that a scanner finds one left in a repository (reliability.md T34). */
export const TOKEN_PREFIX = 'rdr_';

/** 256 bits as text that fits a header and a cookie. */
export function newSecret(entropy: Entropy): string {
  return Buffer.from(entropy.bytes(32)).toString('base64url');
}

/** What is stored of a token, a session or a browser's secret: as long as these are, a plain hash cannot be guessed. */
export function hashSecret(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}

/** What is stored of a typed code; bound to its challenge, so that equal codes look different. */
export function hashCode(challengeId: string, code: string): Uint8Array {
  return createHash('sha256').update(`${challengeId}:${code}`).digest();
}

/** Takes the same time wherever two hashes differ. */
export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
