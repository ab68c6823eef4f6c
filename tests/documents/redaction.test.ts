import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { pagePicture } from '../../src/documents/redaction/page-picture.ts';
import { readMarks, writeMarks } from '../../src/documents/redaction/mark.ts';
import { readPages } from '../../src/documents/redaction/read-pages.ts';
import { redactedPdf } from '../../src/documents/redaction/redacted-pdf.ts';

let original: Uint8Array;

beforeAll(async () => {
  const made = await PDFDocument.create();
  made.setTitle('About Amira Hassan');
  made.setAuthor('Amira Hassan');
  const font = await made.embedFont(StandardFonts.Helvetica);
  for (const text of ['Amira Hassan, 4 Mill Lane', 'The second page']) {
    made.addPage([400, 400]).drawText(text, { x: 20, y: 350, size: 20, font });
  }
  original = await made.save();
});

async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await (await PDFiumLibrary.init()).loadDocument(pdf);
  return [...document.pages()].map((page) => page.getText()).join(' ');
}

const nameBox = { page: 1, left: 0, top: 5, width: 100, height: 15 };

describe('A redacted copy', () => {
  test('has the pages and nothing of the words, whether they were marked or not', async () => {
    expect(await textOf(original)).toContain('Amira Hassan');
    const copy = await redactedPdf(original, 'application/pdf', [nameBox]);
    expect((await textOf(copy)).trim()).toBe('');
    const read = await PDFDocument.load(copy, { updateMetadata: false });
    expect(read.getPageCount()).toBe(2);
    expect([read.getTitle(), read.getAuthor()]).toEqual([undefined, undefined]);
    expect(Buffer.from(copy).toString('latin1')).not.toMatch(/Amira|Hassan|Mill Lane/);
  });

  test('is black where it was marked and readable elsewhere', async () => {
    const copy = await redactedPdf(original, 'application/pdf', [nameBox]);
    const { pages } = await readPages(copy, 'application/pdf');
    const { width, height, data } = pages[0]!;
    const rows = (from: number, to: number) =>
      data.subarray(Math.ceil(from * height) * width * 4, Math.floor(to * height) * width * 4);
    const light = (bytes: Uint8Array) => bytes.filter((value, index) => index % 4 !== 3 && value > 40).length;
    expect(light(rows(0.06, 0.19))).toBe(0);
    expect(light(rows(0.3, 0.9))).toBeGreaterThan(1_000);
    // The second page was not marked: its words are still to be seen, as pixels.
    expect(pages[1]!.data.filter((value) => value < 60).length).toBeGreaterThan(100);
  });

  test('of a photograph keeps neither what was marked nor where it was taken', async () => {
    const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: 'red' } })
      .withExif({ IFD0: { Copyright: 'Amira Hassan' } })
      .jpeg()
      .toBuffer();
    const copy = await redactedPdf(photo, 'image/jpeg', [{ page: 1, left: 0, top: 0, width: 50, height: 100 }]);
    expect(Buffer.from(copy).toString('latin1')).not.toContain('Amira');
    const { pages } = await readPages(copy, 'application/pdf');
    const { width, height, data } = pages[0]!;
    const at = (x: number) => [
      ...data.subarray((Math.floor(height / 2) * width + Math.floor(x * width)) * 4).subarray(0, 3),
    ];
    expect(at(0.25).every((value) => value < 40)).toBe(true);
    // Red, and neither of the others: the colours are in their order.
    expect(at(0.75)[0]).toBeGreaterThan(200);
    expect(at(0.75)[2]).toBeLessThan(60);
  });

  test('a page is seen beforehand with a grid and what is marked; one that is not there is none', async () => {
    const file = { contents: original, mediaType: 'application/pdf' };
    const [bare, marked] = [await pagePicture(file, 1, []), await pagePicture(file, 1, [nameBox])];
    expect(Buffer.from(bare ?? []).equals(Buffer.from(marked ?? []))).toBe(false);
    expect(await pagePicture(file, 3, [])).toBeNull();
  });
});

test('marks go through a field and come back; what is none is left out', () => {
  expect(readMarks(writeMarks([nameBox]))).toEqual([nameBox]);
  expect(readMarks('1 2 3,nonsense,0 1 1 1 1,1 10 10 0 5,1 200 1 1 1')).toEqual([]);
});
