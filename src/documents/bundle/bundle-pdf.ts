import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { isPicture } from '../clean-picture.ts';
import { redactedPdf } from '../redaction/redacted-pdf.ts';
import { addBookmarks } from './add-bookmarks.ts';
import type { BundlePart } from './bundle-part.ts';
import { hashOf } from './hash-of.ts';
import { textPdf } from './text-pdf.ts';

/** The words of a bundle itself. */
export interface BundleWords {
  title: string;
  /** Before a list of what is in the bundle, by page. */
  contents: string;
  page: (n: number) => string;
  /** A file that cannot be shown as pages, and is only named with its fingerprint. */
  notShown: string;
  fingerprint: (hash: string) => string;
}

/** Everything in one PDF: a list with pages and fingerprints first, a number on every page, a bookmark for every part. */
export async function bundlePdf(parts: readonly BundlePart[], words: BundleWords): Promise<Uint8Array> {
  const drawn: Drawn[] = [];
  for (const part of parts) drawn.push({ part, pdf: await asPdf(part) });
  const front = await frontFor(drawn, words);
  const made = await PDFDocument.create({ updateMetadata: false });
  made.setTitle(words.title);
  made.setLanguage('en-GB');
  const bookmarks = [{ title: words.contents, page: 0 }];
  await addPages(made, front);
  for (const { part, pdf } of drawn) {
    if (pdf === null) continue;
    bookmarks.push({ title: part.title, page: made.getPageCount() });
    await addPages(made, pdf);
  }
  await numberPages(made);
  addBookmarks(made, bookmarks);
  return made.save();
}

interface Drawn {
  part: BundlePart;
  /** Null: it has no pages that could be shown. */
  pdf: PDFDocument | null;
}

async function asPdf({ title, mediaType, bytes }: BundlePart): Promise<PDFDocument | null> {
  try {
    if (mediaType === 'application/pdf') return await withPages(bytes);
    if (isPicture(mediaType)) return await PDFDocument.load(await redactedPdf(bytes, mediaType, []));
    if (mediaType !== 'text/plain') return null;
    return await PDFDocument.load(await textPdf(title, Buffer.from(bytes).toString('utf8').split('\n')));
  } catch {
    // Damaged or locked: it is named with its fingerprint, and can be had by itself.
    return null;
  }
}

/** Throws where it has none that could be read: loading alone does not say. */
async function withPages(bytes: Uint8Array): Promise<PDFDocument> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  if (pdf.getPageCount() === 0) throw new Error('A PDF without pages');
  return pdf;
}

/** Drawn twice: how long it is decides on which page everything else begins. */
async function frontFor(drawn: readonly Drawn[], words: BundleWords): Promise<PDFDocument> {
  const first = await front(drawn, words, 0);
  return front(drawn, words, first.getPageCount());
}

async function front(drawn: readonly Drawn[], words: BundleWords, before: number): Promise<PDFDocument> {
  let next = before + 1;
  const lines = drawn.flatMap(({ part, pdf }, index) => {
    const where = pdf === null ? words.notShown : words.page(next);
    next += pdf?.getPageCount() ?? 0;
    return [
      `${index + 1}. ${part.on}  ${part.title}`,
      `     ${where}`,
      `     ${words.fingerprint(hashOf(part.bytes))}`,
      '',
    ];
  });
  return PDFDocument.load(await textPdf(words.title, [words.contents, '', ...lines]));
}

async function addPages(made: PDFDocument, from: PDFDocument): Promise<void> {
  for (const page of await made.copyPages(from, from.getPageIndices())) made.addPage(page);
}

async function numberPages(made: PDFDocument): Promise<void> {
  const font = await made.embedFont(StandardFonts.Helvetica);
  const pages = made.getPages();
  for (const [index, page] of pages.entries()) {
    page.drawText(`${index + 1} / ${pages.length}`, { x: page.getWidth() / 2 - 15, y: 14, size: 9, font });
  }
}
