import { fileTypeFromBuffer } from 'file-type';
import { acceptedTypes } from './accepted-types.ts';
import { checkPacked } from './check-packed.ts';
import { isLockedPdf } from './locked-pdf.ts';
import { oldOfficeType } from './old-office-type.ts';
import { textType } from './plain-text.ts';
import { BadUpload } from './upload-fault.ts';

const sameAs: Record<string, string> = {
  'image/apng': 'image/png',
  'audio/x-m4a': 'audio/mp4',
  'audio/vnd.wave': 'audio/wav',
  'audio/ogg; codecs=opus': 'audio/ogg',
};

/** The media type that a file really has, whatever it is called. Throws BadUpload for a kind that is not taken, and for a locked file. */
export async function kindOf(bytes: Uint8Array, name: string): Promise<string> {
  const told = await fileTypeFromBuffer(bytes);
  if (told === undefined) return textType(bytes, name);
  if (told.mime === 'application/x-cfb') return oldOfficeType(bytes);
  if (/^image\/(heic|heif|avif)/.test(told.mime)) throw new BadUpload('needsConversion');
  const mediaType = sameAs[told.mime] ?? told.mime;
  if (!acceptedTypes.some((type) => type.by === 'bytes' && type.mediaType === mediaType))
    throw new BadUpload('wrongType');
  if (/opendocument|openxmlformats/.test(mediaType)) checkPacked(bytes);
  if (mediaType === 'application/pdf' && isLockedPdf(bytes)) throw new BadUpload('isLocked');
  return mediaType;
}
