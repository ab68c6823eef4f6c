import { commonParts } from './common-passwords.ts';

/** Why a password is not taken. */
export type PasswordFault = 'short' | 'long' | 'common' | 'personal';

/** Whom a password must not be made of. */
export interface PasswordOwner {
  name: string;
  email: string;
  organisation: string;
}

/** Long enough is what counts: nothing is asked of capitals, digits or signs (NIST SP 800-63B, ASVS 6.2). */
export const passwordLengths = { least: 15, most: 200 } as const;

const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const byLength = commonParts.toSorted((a, b) => b.length - a.length);
/** What must be left over once everything that can be guessed is taken away. */
const leastOwn = 6;

/** What is wrong with a password; null for one that may be taken. */
export function passwordFault(password: string, owner: PasswordOwner): PasswordFault | null {
  const length = [...password].length;
  if (length < passwordLengths.least) return 'short';
  if (length > passwordLengths.most) return 'long';
  if (ownLetters(password, byLength) < leastOwn) return 'common';
  return ownLetters(password, [...partsOf(owner), ...byLength]) < leastOwn ? 'personal' : null;
}

/** How many characters are left of it that are neither known parts, digits in a row, nor repeats. */
function ownLetters(password: string, parts: readonly string[]): number {
  const readings = [password.toLowerCase(), plain(password)];
  return Math.min(...readings.map((reading) => lettersLeft(reading, parts)));
}

function lettersLeft(reading: string, parts: readonly string[]): number {
  const left = parts.reduce((rest, part) => rest.replaceAll(part, ' '), reading);
  // Years and telephone numbers are guessed first, and so are abcd and dcba; a letter that comes again adds nothing.
  const letters = [...left.replaceAll(/[^\p{L}]+/gu, '')];
  return new Set(letters.filter((letter, index) => !follows(letter, letters[index - 1]))).size;
}

function follows(letter: string, before: string | undefined): boolean {
  return before !== undefined && Math.abs((letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) <= 1;
}

function plain(password: string): string {
  return [...password.toLowerCase()].map((character) => lookalikes[character] ?? character).join('');
}

function partsOf({ name, email, organisation }: PasswordOwner): string[] {
  const words = [name, email.split('@')[0] ?? '', email.split('@')[1] ?? '', organisation];
  const parts = words.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).map((part) => part.toLowerCase());
  return parts.filter((part) => part.length >= 3).toSorted((a, b) => b.length - a.length);
}
