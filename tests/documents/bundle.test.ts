import { PDFDict, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bundlePdf } from '../../src/documents/bundle/bundle-pdf.ts';
import { hashOf } from '../../src/documents/bundle/hash-of.ts';
import { indexCsv } from '../../src/documents/bundle/index-csv.ts';
import { bundleTexts } from '../../src/language/en/pages-bundle.ts';
import { isForOutside } from '../../src/web/bundle/is-for-outside.ts';

const words = { ...bundleTexts, title: 'Complaint C-7F3K-92M-X' };
const part = (title: string, mediaType: string, bytes: Uint8Array) => ({
  title,
  on: '2026-03-02',
  path: `documents/${title}`,
  mediaType,
  bytes,
});

async function pdf(pages: number): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page++) made.addPage().drawText(`Report page ${page}`, { x: 50, y: 500, font });
  return made.save();
}

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const document = await (await PDFiumLibrary.init()).loadDocument(bytes);
  return [...document.pages()].map((page) => page.getText());
}

describe('A bundle as one PDF', () => {
  test('lists everything with its page and fingerprint, numbers its pages and has a bookmark for each part', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'green' } })
      .png()
      .toBuffer();
    const parts = [
      part('Cwyn ŵ', 'text/plain', Buffer.from('Nid yw’r bin wedi’i gasglu')),
      part('report.pdf', 'application/pdf', await pdf(2)),
      part('photo.png', 'image/png', picture),
      part('damaged.pdf', 'application/pdf', Buffer.from('%PDF-1.4 nothing')),
      part('jobs.xlsx', 'application/vnd.ms-excel', Buffer.from('PK')),
    ];
    const made = await bundlePdf(parts, words);
    const pages = await pagesOf(made);
    expect(pages.length).toBe(5);
    for (const one of parts) expect(pages[0]?.replaceAll(/\s/g, '')).toContain(hashOf(one.bytes));
    expect(pages[0]).toMatch(/report\.pdf\s+Page 3\b/);
    expect(pages[0]).toMatch(/damaged\.pdf\s+Not shown/);
    expect(pages[1]).toContain('gasglu');
    expect(pages[2]).toContain('Report page 1');
    expect(pages.map((text) => /\d \/ 5/.exec(text)?.[0])).toEqual(['1 / 5', '2 / 5', '3 / 5', '4 / 5', '5 / 5']);
    const outlines = (await PDFDocument.load(made)).catalog.lookup(PDFName.of('Outlines'), PDFDict);
    expect(String(outlines.get(PDFName.of('Count')))).toBe('4');
  });
});

test('the list in a ZIP holds fingerprints, and no name in it becomes a formula', () => {
  const bytes = Buffer.from('a');
  expect(
    indexCsv([part('=SUM(A1), "x"', 'text/plain', bytes)], ['Number', 'Day', 'What', 'File', 'Bytes', 'SHA-256']),
  ).toBe(
    `Number,Day,What,File,Bytes,SHA-256\r\n1,2026-03-02,"'=SUM(A1), ""x""","documents/=SUM(A1), ""x""",1,${hashOf(bytes)}\r\n`,
  );
});

test('what is for staff only, and an original of which there is a redacted copy, is not ticked', () => {
  const file = {
    name: 'a',
    mediaType: 'application/pdf',
    bytes: 1,
    hash: '',
    seq: 1,
    at: '',
    givenBy: 'resident',
    scan: 'clean',
  } as const;
  const plain = { ...file, id: 'plain', kind: null, title: null, isInternal: false, redactionOf: null };
  const original = { ...plain, id: 'original' };
  const copy = { ...plain, id: 'copy', kind: 'redacted', isInternal: true, redactionOf: 'original' } as const;
  const internal = { ...plain, id: 'internal', isInternal: true };
  const ofService = { ...plain, id: 'ofService', givenBy: 'staff' } as const;
  const all = [plain, original, copy, internal, ofService];
  expect(all.filter((one) => isForOutside(one, all)).map(({ id }) => id)).toEqual(['plain', 'copy']);
});
