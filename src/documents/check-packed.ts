import { inflateRawSync } from 'node:zlib';
import { BadUpload } from './upload-fault.ts';
import { packedParts, unpackedBytes } from './upload-limits.ts';
import { zipParts, type ZipPart } from './zip-parts.ts';

const manifestBytes = 1024 * 1024;

/** An office file of today is a zip: refused when it is locked, or would unpack to more than any letter is. Throws BadUpload. */
export function checkPacked(bytes: Uint8Array): void {
  const parts = zipParts(bytes);
  if (parts === null) throw new BadUpload('unreadable');
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (parts.length > packedParts || unpacked > unpackedBytes || lies(parts, bytes.length))
    throw new BadUpload('unreadable');
  if (parts.some(({ isEncrypted }) => isEncrypted) || isLockedOpenDocument(bytes, parts))
    throw new BadUpload('isLocked');
}

/** Parts that share their bytes, or claim more of them than there are: how a bomb of a few kilobytes is made. */
function lies(parts: readonly ZipPart[], size: number): boolean {
  const ordered = parts.toSorted((a, b) => a.at - b.at);
  const overlaps = ordered.some(({ at, packed }, n) => at + 30 + packed > (ordered[n + 1]?.at ?? size));
  // Deflate packs 1,032 to 1 at most.
  return overlaps || parts.some(({ packed, unpacked }) => unpacked > packed * 1032 + 1024);
}

/** OpenDocument says in its manifest which parts are encrypted; the only part that is ever unpacked, and only so far. */
function isLockedOpenDocument(bytes: Uint8Array, parts: readonly ZipPart[]): boolean {
  const manifest = parts.find(({ name }) => name === 'META-INF/manifest.xml');
  if (manifest === undefined) return parts.some(({ name }) => name === 'encrypted-package');
  return unpack(bytes, manifest).includes('encryption-data');
}

function unpack(bytes: Uint8Array, { at, packed, method }: ZipPart): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  try {
    return (method === 0 ? Buffer.from(data) : inflateRawSync(data, { maxOutputLength: manifestBytes })).toString(
      'latin1',
    );
  } catch {
    throw new BadUpload('unreadable');
  }
}
