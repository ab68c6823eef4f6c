import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { inTurn } from '../in-turn.ts';
import { blackOut, type Pixels } from './black-out.ts';
import type { Mark } from './mark.ts';
import { readPages } from './read-pages.ts';

/** The longer side of an A4 page, in points. */
const paper = 842;

/** The file as a PDF of pictures alone, the marked parts black: no text, no layer and no note of the original is left. Throws BadUpload. */
export function redactedPdf(bytes: Uint8Array, mediaType: string, marks: readonly Mark[]): Promise<Uint8Array> {
  return inTurn(async () => {
    const { pages } = await readPages(bytes, mediaType);
    const made = await PDFDocument.create({ updateMetadata: false });
    for (const [index, page] of pages.entries()) {
      blackOut(
        page,
        marks.filter((one) => one.page === index + 1),
      );
      const picture = await made.embedJpg(await jpegOf(page));
      const size = paper / Math.max(page.width, page.height);
      const [width, height] = [page.width * size, page.height * size];
      made.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
    }
    return made.save();
  });
}

function jpegOf({ width, height, data }: Pixels): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: 'white' })
    .jpeg({ quality: 85 })
    .toBuffer();
}
