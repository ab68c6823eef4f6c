import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/** A heading and lines of words as pages; every letter of every language that we write in can be read. */
export function textPdf(title: string, lines: readonly string[]): Promise<Uint8Array> {
  const at = new Date(0);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 56,
    font: font(),
    info: { Title: title, CreationDate: at, ModDate: at },
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
  doc.fontSize(16).text(title).moveDown();
  doc.fontSize(10);
  for (const line of lines) doc.text(line === '' ? ' ' : line, { lineGap: 2 });
  doc.end();
  return done;
}

let bytes: Buffer | undefined;

/** Holds because pdfkit takes a font as bytes, which its types do not say. */
function font(): string {
  bytes ??= readFileSync(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
  return bytes as unknown as string;
}
