import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render, type NoticeOccasion } from '../../src/notifications/render.ts';
import { templates } from '../../src/notifications/templates/index.ts';
import { sampleProps } from './sample-props.ts';

const occasions = Object.values(templates).map(({ occasion }) => occasion);
const ourTags =
  /<\/?(?:html|head|title|body|main|h1|h2|p|dl|dt|dd|ol|li|blockquote|a|br|meta)(?: (?:lang|charset|href)="[^"<>]*")?>|<!doctype html>/g;
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '\r', '\n', '\u2028', '\u0000', '\u202e', ' ', 'a', '/'),
  }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=a>',
    'x\r\nBcc: a@b.example',
    '&lt;b&gt;',
    '</title>',
  ),
);

const reader = fc.record({ language: fc.constantFrom('en' as const, 'cy' as const), easyRead: fc.boolean() });

test.each(occasions)(
  'whatever text is put into the notice "%s", the subject is one line and the page holds only our tags',
  (occasion) => {
    fc.assert(
      fc.property(hostile, reader, (text, reads) => {
        const notice = render(occasion, poison(occasion, text), reads);
        expect(notice.subject + notice.short).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(notice.html.replaceAll(ourTags, '')).not.toMatch(/[<>]/);
        expect(notice.html.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
        expect(skeleton(notice.html)).toEqual(skeleton(render(occasion, poison(occasion, 'a'), reads).html));
      }),
      { numRuns: 150 },
    );
  },
);

test('the text form cannot be given a line of its own by a one-line field', () => {
  const { text } = render('reminder', { ...sampleProps.reminder, state: 'Open\n\nDue on: 1 January 2030' });
  expect(text.split('\n')).not.toContain('Due on: 1 January 2030');
});

test('only a web address becomes a link', () => {
  for (const caseUrl of ['javascript:alert(1)', 'https://a.example/"onclick=', '//evil.example']) {
    expect(() => render('reminder', { ...sampleProps.reminder, caseUrl })).toThrow('https://');
  }
});

/** The sample with every free text replaced; dates, addresses and decisions keep their form. */
function poison<O extends NoticeOccasion>(occasion: O, text: string): (typeof sampleProps)[O] {
  return poisoned(sampleProps[occasion], text, '');
}

/** Keeps the shape it is given: only strings change, and only into strings. */
function poisoned<T>(value: T, text: string, key: string): T {
  return replaceTexts(value, text, key) as T;
}

function replaceTexts(value: unknown, text: string, key: string): unknown {
  if (typeof value === 'string') return isFree(key, value) ? `w${text}` : value;
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaceTexts(inner, text, name)]));
}

function isFree(key: string, value: string): boolean {
  return !/^(\d{4}-\d{2}-\d{2}|https:.*)$/.test(value) && !chosen.has(key);
}

/** Words of closed lists, which nobody can write. */
const chosen: ReadonlySet<string> = new Set(['outcome', 'finding', 'begins', 'what', 'answer']);

/** Which of our tags stand where; a letter may have any number of paragraphs, and empty facts are left out. */
function skeleton(html: string): string[] {
  const outside = html.replaceAll(/<blockquote>.*?<\/blockquote>/gs, '').replaceAll(/<dl>.*?<\/dl>/gs, '');
  return (outside.match(/<[^>]*>/g) ?? []).filter((tag) => !tag.startsWith('<blockquote') && tag !== '<br>');
}
