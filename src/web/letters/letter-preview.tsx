import { raw } from 'hono/html';
import { isLanguage } from '../../language/language.ts';

interface Props {
  /** A page that notifications wrote. */
  html: string;
  isLarge: boolean;
}

/** A letter as it will stand, within a page that has headings of its own. */
export function LetterPreview({ html, isLarge }: Props) {
  const [, code, main = ''] = /<html lang="([a-z]+)">.*<main>(.*)<\/main>/s.exec(html) ?? [];
  const lower = main.replaceAll(/<(\/?)h2>/g, '<$1h4>').replaceAll(/<(\/?)h1>/g, '<$1h3>');
  return (
    <div class={isLarge ? 'redress-sheet redress-sheet--large' : 'redress-sheet'} lang={isLanguage(code) ? code : 'en'}>
      {raw(lower)}
    </div>
  );
}
