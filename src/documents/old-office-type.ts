import { compoundStreams } from './compound-file.ts';
import { BadUpload } from './upload-fault.ts';

/** The media type of an old office file by the streams it holds. Throws BadUpload: locked, or of a kind that is not taken. */
export function oldOfficeType(bytes: Uint8Array): string {
  const streams = compoundStreams(bytes);
  if (streams === null) throw new BadUpload('unreadable');
  // A .docx with a password is an old file around the encrypted new one.
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo')) throw new BadUpload('isLocked');
  const word = streams.get('WordDocument');
  if (word !== undefined) return locked(isLockedWord(word), 'application/msword');
  const book = streams.get('Workbook') ?? streams.get('Book');
  if (book !== undefined) return locked(isLockedBook(book), 'application/vnd.ms-excel');
  throw new BadUpload('wrongType');
}

function locked(isLocked: boolean, mediaType: string): string {
  if (isLocked) throw new BadUpload('isLocked');
  return mediaType;
}

/** FibBase.fEncrypted (MS-DOC 2.5.2). */
function isLockedWord(stream: Uint8Array): boolean {
  return ((stream[11] ?? 0) & 1) === 1;
}

/** A record FilePass among the first ones (MS-XLS 2.4.117). */
function isLockedBook(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 0x002f) return true;
  }
  return false;
}
