import type { Entropy } from '../ports.ts';

/** Thirty-one digits and capitals: without I, L, O, U and Z, which are misread or misheard. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const modulus = 31;

/** A new bare reference: seven characters by chance and a check character (design.md section 4). */
export function makeReference(entropy: Entropy): string {
  const body = Array.from(entropy.bytes(7), (byte) => alphabet[byte % alphabet.length]).join('');
  return body + checkCharacter(body);
}

/** As people read it: C-XXXX-XXX-K. */
export function formatReference(bare: string): string {
  return `C-${bare.slice(0, 4)}-${bare.slice(4, 7)}-${bare.slice(7)}`;
}

/** The bare reference in what somebody typed, in any case and spacing; null when it is none or its check character is wrong. */
export function parseReference(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—._/]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const bare = letters.length === 9 && letters.startsWith('C') ? letters.slice(1) : letters;
  if (bare.length !== 8 || [...bare].some((character) => !alphabet.includes(character))) return null;
  return checkCharacter(bare.slice(0, 7)) === bare[7] ? bare : null;
}

/** A weighted sum modulo 31, a prime: one wrong character or two swapped neighbours never pass. */
function checkCharacter(body: string): string {
  const sum = [...body].reduce((total, character, index) => total + alphabet.indexOf(character) * (index + 2), 0);
  return alphabet.charAt(sum % modulus);
}
