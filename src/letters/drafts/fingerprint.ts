import { canonical } from '../../audit/canonical.ts';
import { sha256 } from '../sent-hash.ts';

/** What was typed for a letter, by field. */
export type LetterValues = Record<string, string>;

/** SHA-256 of everything that a letter is made of: its case, its event and what was typed. */
export function fingerprintOf(letter: { caseId: string; event: string; values: LetterValues }): Uint8Array {
  const { caseId, event, values } = letter;
  return sha256(canonical({ caseId, event, values }));
}
