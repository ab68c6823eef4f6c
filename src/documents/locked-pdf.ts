import { opensWithout, type PdfLock } from './pdf-password.ts';
import { bytesAfter, numberAfter } from './pdf-values.ts';

/** Whether a PDF asks for a password before it shows anything. One that only forbids printing or copying opens for everybody. */
export function isLockedPdf(bytes: Uint8Array): boolean {
  // One character a byte: what is looked for is ASCII, and places stay what they are.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const named = /\/Encrypt\s*(?:(\d+)\s+(\d+)\s+R\b|(<<))/.exec(text);
  if (named === null) return false;
  const dictionary = named[3] ? text.slice(named.index, named.index + longest) : objectOf(text, named[1], named[2]);
  const lock = dictionary === null ? null : lockOf(dictionary, text);
  return lock === null || !opensWithout(lock);
}

/** Characters of a dictionary that are looked at. */
const longest = 8_192;

/** The last one counts: a changed PDF is written on at its end. */
function objectOf(text: string, number = '', generation = ''): string | null {
  const opening = new RegExp(`(?:^|[^0-9])${number}\\s+${generation}\\s+obj\\b`, 'g');
  const last = [...text.matchAll(opening)].at(-1);
  return last === undefined ? null : text.slice(last.index, last.index + longest);
}

function lockOf(dictionary: string, text: string): PdfLock | null {
  if (!/\/Filter\s*\/Standard\b/.test(dictionary)) return null;
  const [revision, permissions] = [numberAfter(dictionary, 'R'), numberAfter(dictionary, 'P')];
  const [owner, user] = [bytesAfter(dictionary, 'O'), bytesAfter(dictionary, 'U')];
  if (revision === null || permissions === null || owner === null || user === null) return null;
  const version = numberAfter(dictionary, 'V') ?? 0;
  return {
    revision,
    permissions,
    owner,
    user,
    id: bytesAfter(text, 'ID\\s*\\[') ?? Buffer.alloc(0),
    keyBytes: version === 1 ? 5 : version >= 4 ? 16 : (numberAfter(dictionary, 'Length') ?? 40) / 8,
    hidesMetadata: !/\/EncryptMetadata\s+false\b/.test(dictionary),
  };
}
