import { hashSecret, newSecret, sameHash } from '../identity/secrets.ts';
import type { Entropy } from '../ports.ts';

/** What a browser holds: the draft's id, so that it is found by its key, and 256 bits that only this browser knows. */
export function newDraftSecret(entropy: Entropy, draftId: string): string {
  return `${draftId}.${newSecret(entropy)}`;
}

/** The id in a browser's secret; null for what cannot be one. */
export function draftIdIn(secret: string): string | null {
  return /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[A-Za-z0-9_-]{43}$/.exec(secret)?.[1] ?? null;
}

/** Whether a browser's secret is the one whose hash is kept. */
export function isSecretOf(secret: string, hash: Uint8Array): boolean {
  return sameHash(hashSecret(secret), hash);
}
