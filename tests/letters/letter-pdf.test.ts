import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { paperLetterOf } from '../../src/letters/paper-letter-of.ts';
import { letterPdf } from '../../src/letters/pdf/letter-pdf.ts';
import { html } from '../../src/notifications/html.ts';
import { partsOfHtml } from '../../src/notifications/parts-of-html.ts';
import type { Drawable } from '../../src/notifications/drawable.ts';

const parts: Drawable[] = [
  { paragraph: 'This is <our> answer & "more" than that.' },
  { facts: [{ term: 'Your reference', detail: 'C-7GQ2-M4X-A' }] },
  { heading: 'What we decided' },
  { letter: `Dear Sam\n\nFirst line\nsecond line\n\n${'A long story about the bins. '.repeat(200)}` },
  { numbered: ['Bins missed: upheld', 'Nobody called: not upheld'] },
  { action: { text: 'See your complaint online', url: 'https://example.org/complaints/track' } },
];
const page = (language: 'en' | 'cy') => html({ language, title: 'Our answer C-7GQ2-M4X-A', parts });
const organisation = {
  name: 'Northmere Borough Council',
  contactPhone: '01632 960 000',
  contactEmail: null,
  contactAddress: 'Town Hall\nNorthmere',
};
const source = { organisation, name: 'Sam Jones', address: '1 Elm Row\n\nTestham', on: '2026-03-02', code: null };
const at = new Date('2026-03-02T12:00:00Z');

const draw = (more: { language?: 'en' | 'cy'; formats?: string[]; code?: { url: string; code: string } } = {}) =>
  letterPdf(
    paperLetterOf({
      ...source,
      code: more.code ?? null,
      html: page(more.language ?? 'en'),
      formats: more.formats ?? [],
    }),
    at,
  );

/** The names of all elements of the structure, in reading order. */
function tagsOf(document: PDFDocument): string[] {
  const { context } = document;
  const resolve = (object: PDFObject | undefined) => (object instanceof PDFRef ? context.lookup(object) : object);
  const walk = (object: PDFObject | undefined): string[] => {
    const found = resolve(object);
    if (found instanceof PDFArray) return found.asArray().flatMap(walk);
    if (!(found instanceof PDFDict)) return [];
    const tag = found.get(PDFName.of('S'));
    return [...(tag instanceof PDFName ? [tag.decodeText()] : []), ...walk(found.get(PDFName.of('K')))];
  };
  return walk(resolve(document.catalog.get(PDFName.of('StructTreeRoot'))));
}

describe('A letter as a file', () => {
  test('says its language and title, is tagged, and names the standard it keeps to', async () => {
    const document = await PDFDocument.load(await draw({ language: 'cy' }));
    expect(document.getTitle()).toBe('Our answer C-7GQ2-M4X-A');
    expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(cy-GB)');
    expect(String(document.catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
    expect(String(document.catalog.lookup(PDFName.of('ViewerPreferences')))).toContain('/DisplayDocTitle true');
    expect(Buffer.from(await draw()).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('has an element for each heading, paragraph and list, in the order of the page', async () => {
    const tags = tagsOf(await PDFDocument.load(await draw()));
    expect(tags.slice(0, 2)).toEqual(['Document', 'P']);
    const body = tags.slice(tags.indexOf('H1'));
    const expected = [
      'H1',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'H2',
      'Sect',
      'P',
      'P',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'LI',
      'Lbl',
      'LBody',
      'P',
      'Span',
      'Link',
    ];
    expect(body).toEqual(expected);
  });

  test('embeds its fonts, goes on to further pages, and is the same bytes each time', async () => {
    const once = await draw();
    expect(Buffer.from(await draw()).equals(Buffer.from(once))).toBe(true);
    const document = await PDFDocument.load(once);
    expect(document.getPageCount()).toBe(3);
    const fonts = document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFDict && object.has(PDFName.of('FontFile2')));
    expect(fonts).toHaveLength(2);
  });

  test('in large print takes more pages for the same words', async () => {
    const large = await PDFDocument.load(await draw({ formats: ['largePrint'] }));
    expect(large.getPageCount()).toBeGreaterThan(3);
  });

  test('on paper has a code in place of links, which nobody can follow there', async () => {
    const letter = paperLetterOf({
      ...source,
      html: page('en'),
      formats: [],
      code: { url: 'https://example.org/letter', code: 'ABCD-EFGH' },
    });
    expect(letter.parts.some((part) => 'action' in part)).toBe(false);
    expect(JSON.stringify(letter.parts)).toContain('ABCD-EFGH');
    expect(letter.to).toEqual(['Sam Jones', '1 Elm Row', 'Testham']);
    expect(
      tagsOf(await PDFDocument.load(await draw({ code: { url: 'https://example.org', code: 'A' } }))),
    ).not.toContain('Link');
  });

  test('holds exactly the parts of the page that was frozen', () => {
    const read = partsOfHtml(page('cy'));
    expect(read).toEqual({
      language: 'cy',
      title: 'Our answer C-7GQ2-M4X-A',
      parts: parts.map((part) => ('letter' in part ? { letter: part.letter } : part)),
    });
  });

  test('of words that we did not write as a page still gives the words', () => {
    expect(partsOfHtml('Only words')).toMatchObject({ parts: [{ paragraph: 'Only words' }] });
  });
});
