import { canonical } from '../audit/canonical.ts';
import { sha256 } from '../audit/hashes.ts';

/** Tells one state of a part of the configuration from any other: a form carries it, so that nobody overwrites what they have not seen. */
export function fingerprint(body: unknown): string {
  return sha256(canonical(body)).slice(0, 20);
}
