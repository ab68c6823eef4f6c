import type { Context } from '../ports.ts';

/** As in references: nothing that is misread on paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const length = 8;

/** The code printed on every letter to somebody about a case, XXXX-XXXX: made anew from the key of the installation, stored nowhere. */
export function letterCode({ vault }: Pick<Context, 'vault'>, about: { caseId: string; personId: string }): string {
  const bytes = vault.mac('letter-code', `${about.caseId}:${about.personId}`);
  const code = Array.from(bytes.subarray(0, length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
