import { cleanPicture, isPicture } from './clean-picture.ts';
import { kindOf } from './file-kind.ts';
import { safeName } from './safe-name.ts';
import { BadUpload, type UploadFault } from './upload-fault.ts';
import { uploadBytes } from './upload-limits.ts';

export interface GivenFile {
  /** As the browser says. */
  name: string;
  bytes: Uint8Array;
}

/** A file as it will be kept. */
export interface ReadFile extends GivenFile {
  mediaType: string;
}

/** Looks at a file that somebody gives: what it is, whether it is taken, and, for pictures, the picture alone. */
export async function readUpload(given: GivenFile): Promise<{ file: ReadFile } | { fault: UploadFault }> {
  const { name, bytes } = given;
  if (bytes.length === 0) return { fault: 'empty' };
  if (bytes.length >= uploadBytes) return { fault: 'tooLarge' };
  try {
    const mediaType = await kindOf(bytes, name);
    const kept = isPicture(mediaType) ? await cleanPicture(bytes, mediaType) : bytes;
    return { file: { name: safeName(name, mediaType), mediaType, bytes: kept } };
  } catch (error) {
    if (error instanceof BadUpload) return { fault: error.fault };
    throw error;
  }
}
