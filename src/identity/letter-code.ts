import type { Context } from '../ports.ts';

/** As in references: nothing that is misread on paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const length = 8;

/** To whom a letter goes; another address makes another code, so that a letter left behind at the old one opens nothing. */
export interface LetterReader {
  caseId: string;
  personId: string;
  address: string | null;
}

/** The code printed on every letter to somebody about a case, XXXX-XXXX: made anew from the key of the installation, stored nowhere. */
export function letterCode({ vault }: Pick<Context, 'vault'>, { caseId, personId, address }: LetterReader): string {
  const where = (address ?? '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  const bytes = vault.mac('letter-code', `${caseId}:${personId}:${where}`);
  const code = Array.from(bytes.subarray(0, length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
