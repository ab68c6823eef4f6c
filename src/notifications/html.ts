import { assertNever } from '../errors.ts';
import { isLanguage, type Language } from '../language/language.ts';
import type { Drawable } from './drawable.ts';

/** A notice as a plain HTML page: headings, paragraphs and lists in reading order, no styles, tables or pictures. */
export function html(page: { language: string; title: string; parts: readonly Drawable[] }): string {
  return [
    '<!doctype html>',
    `<html lang="${escape(page.language)}">`,
    `<head><meta charset="utf-8"><title>${escape(page.title)}</title></head>`,
    '<body>',
    '<main>',
    `<h1>${escape(page.title)}</h1>`,
    ...page.parts.map(draw),
    '</main>\n</body>\n</html>\n',
  ].join('\n');
}

/** The language that a page says it is in: what was frozen may be in another one than would be chosen today. */
export function languageOf(page: string): Language {
  const code = /<html lang="([a-z]+)">/.exec(page)?.[1];
  return isLanguage(code) ? code : 'en';
}

function draw(part: Drawable): string {
  if ('paragraph' in part) return `<p>${escape(part.paragraph)}</p>`;
  if ('heading' in part) return `<h2>${escape(part.heading)}</h2>`;
  if ('facts' in part) return `<dl>\n${part.facts.map(fact).join('\n')}\n</dl>`;
  if ('numbered' in part) return `<ol>\n${part.numbered.map((item) => `<li>${escape(item)}</li>`).join('\n')}\n</ol>`;
  if ('letter' in part) return `<blockquote>\n${paragraphs(part.letter)}\n</blockquote>`;
  if ('action' in part) return `<p><a href="${escape(part.action.url)}">${escape(part.action.text)}</a></p>`;
  return assertNever(part);
}

function fact({ term, detail }: { term: string; detail: string }): string {
  return `<dt>${escape(term)}</dt><dd>${escape(detail)}</dd>`;
}

function paragraphs(letter: string): string {
  return letter
    .split(/(?:\r\n?|\n)\s*(?:\r\n?|\n)/)
    .map(
      (paragraph) =>
        `<p>${paragraph
          .split(/\r\n?|\n/)
          .map(escape)
          .join('<br>')}</p>`,
    )
    .join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
