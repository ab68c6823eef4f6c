import { raw } from 'hono/html';
import { londonDate } from '../../calendar/london.ts';
import { isLanguage, texts } from '../../language/language.ts';

export interface Sheet {
  name: string | null;
  address: string | null;
  /** ISO 8601, UTC. */
  at: string;
  /** The message as it was written: a whole page. */
  html: string;
  isLarge: boolean;
  /** For seeing the case without an e-mail address or a mobile. */
  code: string;
  /** Where the code is entered. */
  url: string;
}

/** A letter on paper: to whom, when, what was written, and the code for reading on. */
export function LetterSheet({ name, address, at, html, isLarge, code, url }: Sheet) {
  const { language, main } = partsOf(html);
  const { dates, notices } = texts(language);
  const words = notices.letterCode;
  return (
    <div class={isLarge ? 'redress-sheet redress-sheet--large' : 'redress-sheet'} lang={language}>
      <p class="redress-words">{[name, address].filter(Boolean).join('\n')}</p>
      <p>{dates.dateInWords(londonDate(new Date(at)))}</p>
      {raw(onPaper(main))}
      <h2>{words.heading}</h2>
      <p>{words.how}</p>
      <dl>
        <dt>{words.page}</dt>
        <dd>{url}</dd>
        <dt>{words.code}</dt>
        <dd class="redress-sheet-code">{code}</dd>
      </dl>
      <p>{words.keep}</p>
    </div>
  );
}

/** Nobody can follow a link on paper, where the code stands in its place; and a reference is read out whole. */
function onPaper(main: string): string {
  return main
    .replaceAll(/<p><a href="[^"]*">[^<]*<\/a><\/p>\n?/g, '')
    .replaceAll(/\bC-\w{4}-\w{3}-\w\b/g, '<span class="redress-nowrap">$&</span>');
}

/** Ours from beginning to end: notifications/html wrote it, with everything that came from outside made harmless. */
function partsOf(html: string) {
  const [, code, main = ''] = /<html lang="([a-z]+)">.*<main>(.*)<\/main>/s.exec(html) ?? [];
  return { language: isLanguage(code) ? code : ('en' as const), main };
}
