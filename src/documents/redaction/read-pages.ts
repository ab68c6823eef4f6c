import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { isPicture } from '../clean-picture.ts';
import { BadUpload } from '../upload-fault.ts';
import { picturePixels } from '../upload-limits.ts';
import type { Pixels } from './black-out.ts';

/** More pages are not made into pictures. */
export const mostPages = 100;

/** Two pixels for each point: small print stays readable, and a page is about two million of them. */
const scale = 2;
const longestSide = 3_000;

/** Whether a file can be had as pictures of its pages. */
export function hasPages(mediaType: string): boolean {
  return mediaType === 'application/pdf' || isPicture(mediaType);
}

/** What a file looks like, page by page, as pixels; `only`: that page alone, from 1. Throws BadUpload. */
export async function readPages(
  bytes: Uint8Array,
  mediaType: string,
  only?: number,
): Promise<{ pages: Pixels[]; count: number }> {
  try {
    return mediaType === 'application/pdf' ? await pagesOfPdf(bytes, only) : await pageOfPicture(bytes);
  } catch {
    throw new BadUpload('unreadable');
  }
}

let library: Promise<PDFiumLibrary> | undefined;

async function pagesOfPdf(bytes: Uint8Array, only?: number) {
  const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(bytes);
  try {
    const count = document.getPageCount();
    if (count > mostPages) throw new BadUpload('tooLarge');
    const wanted = Array.from({ length: count }, (_, index) => index).filter(
      (index) => only === undefined || index === only - 1,
    );
    const pages: Pixels[] = [];
    for (const index of wanted) {
      const page = document.getPage(index);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const fits = Math.min(scale, longestSide / Math.max(originalWidth, originalHeight, 1));
      const { width, height, data } = await page.render({ scale: fits, render: 'bitmap', renderFormFields: true });
      pages.push({ width, height, data: new Uint8Array(data) });
    }
    return { pages, count };
  } finally {
    document.destroy();
  }
}

async function pageOfPicture(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes, { limitInputPixels: picturePixels })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pages: [{ width: info.width, height: info.height, data: new Uint8Array(data) }], count: 1 };
}
