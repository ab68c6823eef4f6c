import PDFDocument from 'pdfkit';
import { drawLetterhead } from './draw-letterhead.ts';
import { drawPart } from './draw-part.ts';
import { fonts } from './fonts.ts';
import { page, sizesOf } from './page-sizes.ts';
import type { PaperLetter } from './paper-letter.ts';
import { write, type Pen } from './pen.ts';

/**
 * A letter as a tagged PDF (PDF/UA-1): its language, its title and an element for each heading, paragraph and list.
 * The same letter gives the same bytes, whenever it is drawn.
 */
export async function letterPdf(letter: PaperLetter, at: Date): Promise<Uint8Array> {
  const doc = new PDFDocument(optionsOf(letter, at));
  const bytes = collected(doc);
  doc.registerFont('plain', fonts.plain());
  doc.registerFont('bold', fonts.bold());
  const root = doc.struct('Document');
  doc.addStructure(root);
  const pen: Pen = { doc, root, sizes: sizesOf(letter.isLarge) };
  drawLetterhead(pen, letter);
  write(pen, root, 'H1', letter.title, { font: 'bold', size: pen.sizes.title });
  for (const part of letter.parts) drawPart(pen, part);
  root.end();
  numberPages(pen, letter);
  doc.end();
  return bytes;
}

/** Holds because pdfkit takes a font as bytes and knows PDF/UA, which its types do not say. */
function optionsOf({ language, title, organisation }: PaperLetter, at: Date): PDFKit.PDFDocumentOptions {
  const options = {
    size: 'A4',
    margins: page.margin,
    lang: language === 'cy' ? 'cy-GB' : 'en-GB',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    bufferPages: true,
    font: fonts.plain(),
    info: { Title: title, Author: organisation.name, CreationDate: at, ModDate: at },
  };
  return options as unknown as PDFKit.PDFDocumentOptions;
}

function collected(doc: Pen['doc']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}

/** The number of a page is no part of what the letter says. */
function numberPages({ doc, sizes }: Pen, { words }: PaperLetter): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    doc.switchToPage(index);
    // Below the margin, where writing would begin another page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('plain').fontSize(sizes.small);
    doc.text(words.page(index - start + 1, count), page.margin.left, page.height - 44, {
      width: page.width - page.margin.left - page.margin.right,
      align: 'right',
      lineBreak: false,
    });
    doc.endMarkedContent();
  }
}
