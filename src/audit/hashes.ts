import { createHash, createHmac } from 'node:crypto';
import { canonical } from './canonical.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What the first event of a case names as the one before it. */
export function genesis(organisationId: string, caseId: string): string {
  return sha256(canonical(['genesis', organisationId, caseId]));
}

/** Where a personal text stands, so that a commitment is good for no other place. */
export interface TextPlace {
  organisationId: string;
  caseId: string;
  seq: number;
  path: string;
}

/** What the history says of a personal text: it proves the words to who has them and the salt, and tells nothing else. */
export function commitment(salt: Uint8Array, { organisationId, caseId, seq, path }: TextPlace, value: string): string {
  return createHmac('sha256', salt)
    .update(canonical([organisationId, caseId, seq, path, value]), 'utf8')
    .digest('hex');
}
