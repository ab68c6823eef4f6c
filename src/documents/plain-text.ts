import { acceptedTypes } from './accepted-types.ts';
import { endingOf } from './safe-name.ts';
import { BadUpload } from './upload-fault.ts';

/** The media type of a file that no first bytes tell: plain text by its name and every one of its bytes. Throws BadUpload. */
export function textType(bytes: Uint8Array, name: string): string {
  const ending = endingOf(name) || 'txt';
  const type = acceptedTypes.find(({ by, extensions }) => by === 'text' && extensions.includes(ending));
  const text = type && readText(bytes);
  if (!text || looksActive(text)) throw new BadUpload('wrongType');
  if (type.mediaType === 'message/rfc822' && !/^[!-9;-~]+:/.test(text)) throw new BadUpload('wrongType');
  return type.mediaType;
}

/** UTF-8 or, failing that, Latin-1 (as Windows has it); null where there are control characters. */
function readText(bytes: Uint8Array): string | null {
  const text = decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252');
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text === null || /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text) ? null : text;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Pages, drawings and programs that begin as one: some program somewhere may open them as what they are. */
function looksActive(text: string): boolean {
  const start = text.slice(0, 1024).trimStart().toLowerCase();
  return start.startsWith('#!') || /^<(!|\?|html|head|body|script|svg|iframe|meta|table|div|a\s)/.test(start);
}
