import { languages, type Language } from '../../language/language.ts';
import { isInEnglishOnly, LANGUAGE_QUERY } from '../choose-language.ts';
import { languageNavigation } from '../govuk.ts';
import type { PageRequest } from '../page.ts';

/** Each by its own name, so that whoever reads it finds it. */
const ownNames: Record<Language, string> = { en: 'English', cy: 'Cymraeg' };

/** The same page in the other languages, on every page that has them. */
export function LanguageNavigation({ request }: { request: PageRequest }) {
  if (isInEnglishOnly(request.http.req.path)) return <></>;
  return languageNavigation({
    classes: 'govuk-!-margin-top-3',
    ariaLabel: request.texts.layout.language,
    items: codes().map((code) => ({
      text: ownNames[code],
      lang: code,
      ...(code === request.language ? { current: true } : { href: hrefIn(code, request) }),
    })),
  });
}

function codes(): Language[] {
  return Object.keys(languages).filter((code): code is Language => Object.hasOwn(ownNames, code));
}

function hrefIn(language: Language, { http, query }: PageRequest): string {
  const kept = new URLSearchParams(query);
  kept.set(LANGUAGE_QUERY, language);
  // Two strokes at the beginning would be somebody else's address (T31).
  return `${http.req.path.replace(/^[/\\]+/, '/')}?${kept.toString()}`;
}
