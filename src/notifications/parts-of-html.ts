import { isLanguage, type Language } from '../language/language.ts';
import type { Drawable } from './drawable.ts';

/** A notice as its page says it. */
export interface PageParts {
  language: Language;
  title: string;
  parts: Drawable[];
}

/**
 * The parts of a page that `html` wrote, so that another drawing of a frozen notice cannot say anything else.
 * A page that it did not write gives its words as one paragraph.
 */
export function partsOfHtml(page: string): PageParts {
  const [, code] = /<html lang="([a-z]+)">/.exec(page) ?? [];
  const [, main = page] = /<main>(.*)<\/main>/s.exec(page) ?? [];
  const [, title = ''] = /<h1>(.*?)<\/h1>/s.exec(main) ?? [];
  const parts = [...main.matchAll(block)].map(([, tag = '', inner = '']) => read(tag, inner));
  const words = { paragraph: plain(main.replaceAll(/<[^>]*>/g, ' ')) };
  return { language: isLanguage(code) ? code : 'en', title: plain(title), parts: parts.length > 0 ? parts : [words] };
}

/** Blocks stand one after the other; only a quotation holds others, of its own. */
const block = /<(p|h2|dl|ol|blockquote)>(.*?)<\/\1>/gs;

function read(tag: string, inner: string): Drawable {
  if (tag === 'h2') return { heading: plain(inner) };
  if (tag === 'ol') return { numbered: [...inner.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => plain(item)) };
  if (tag === 'dl') {
    const facts = [...inner.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)];
    return { facts: facts.map(([, term = '', detail = '']) => ({ term: plain(term), detail: plain(detail) })) };
  }
  if (tag === 'blockquote') {
    const paragraphs = [...inner.matchAll(/<p>(.*?)<\/p>/gs)].map(([, words = '']) => words.replaceAll('<br>', '\n'));
    return { letter: paragraphs.map(plain).join('\n\n') };
  }
  const [, url, text = ''] = /^<a href="([^"]*)">(.*)<\/a>$/s.exec(inner) ?? [];
  return url === undefined ? { paragraph: plain(inner) } : { action: { text: plain(text), url: plain(url) } };
}

const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function plain(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? '');
}
