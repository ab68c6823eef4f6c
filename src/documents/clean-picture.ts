import sharp, { type Sharp } from 'sharp';
import { inTurn } from './in-turn.ts';
import { BadUpload } from './upload-fault.ts';
import { picturePixels } from './upload-limits.ts';

/** Pictures are many times larger in memory: nothing of them is kept, and one is worked on at a time. */
sharp.cache(false);

const seconds = 20;

const writers: Record<string, (picture: Sharp) => Sharp> = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }),
  'image/png': (picture) => picture.png(),
  'image/gif': (picture) => picture.gif(),
  'image/webp': (picture) => picture.webp({ quality: 92 }),
  'image/tiff': (picture) => picture.tiff({ compression: 'lzw' }),
};

export function isPicture(mediaType: string): boolean {
  return Object.hasOwn(writers, mediaType);
}

/** The same picture, upright, and nothing but the picture: no place, camera, time, words or earlier version. Throws BadUpload. */
export async function cleanPicture(bytes: Uint8Array, mediaType: string): Promise<Uint8Array> {
  const write = writers[mediaType];
  if (write === undefined) throw new Error(`No picture: ${mediaType}`);
  return inTurn(async () => {
    try {
      return new Uint8Array(await write(await upright(bytes)).toBuffer());
    } catch (error) {
      throw new BadUpload(isTooLarge(error) ? 'tooManyPixels' : 'unreadable');
    }
  });
}

/** Pages and movement stay; such pictures are never turned. */
async function upright(bytes: Uint8Array): Promise<Sharp> {
  const options = { limitInputPixels: picturePixels, failOn: 'error', sequentialRead: false } as const;
  const { pages = 1 } = await sharp(bytes, options).metadata();
  const picture = pages > 1 ? sharp(bytes, { ...options, pages: -1 }) : sharp(bytes, options).autoOrient();
  return picture.timeout({ seconds });
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && /pixel limit/i.test(error.message);
}
