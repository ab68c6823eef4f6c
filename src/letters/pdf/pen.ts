import type PDFDocument from 'pdfkit';
import { page, type Sizes } from './page-sizes.ts';

type Document = InstanceType<typeof PDFDocument>;
/** A part of the structure that programs which read aloud go by. */
export type Structure = ReturnType<Document['struct']>;

/** What letters are drawn with. */
export interface Pen {
  doc: Document;
  sizes: Sizes;
  root: Structure;
}

interface Words {
  font?: 'plain' | 'bold';
  size?: number;
  indent?: number;
  gap?: number;
  link?: string;
}

/** Writes words where the pen stands, as one element of the structure (H1, H2, P, Lbl …). */
export function write(pen: Pen, parent: Structure, tag: string, text: string, words: Words = {}): void {
  const { doc, sizes } = pen;
  const { font = 'plain', size = sizes.text, indent = 0, gap = sizes.gap, link } = words;
  const left = page.margin.left + indent;
  parent.add(
    doc.struct(tag, {}, () => {
      doc
        .font(font)
        .fontSize(size)
        .text(text, left, doc.y, {
          width: page.width - page.margin.right - left,
          lineGap: size * 0.25,
          ...(link === undefined ? {} : { link, underline: true }),
        });
    }),
  );
  doc.y += gap;
}

/** An element that holds others. */
export function within(pen: Pen, parent: Structure, tag: string): Structure {
  const structure = pen.doc.struct(tag);
  parent.add(structure);
  return structure;
}

/** A heading must not stand alone at the foot of a page. */
export function keepTogether({ doc, sizes }: Pen, lines: number): void {
  if (doc.y + lines * sizes.text * 1.6 > page.height - page.margin.bottom) doc.addPage();
}
