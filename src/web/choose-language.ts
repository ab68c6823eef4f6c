import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { HttpContext, HttpEnv } from '../http/http-env.ts';
import { isLanguage, type Language } from '../language/language.ts';

/** The query that changes the language, on any page. */
export const LANGUAGE_QUERY = 'lang';

const cookie = 'redress-language';
const inEnglishOnly = /^\/(staff|audit|demo)(\/|$)/;

/** Sets the language of the request: the one just asked for, else the one chosen before, else English. */
export const chooseLanguage = createMiddleware<HttpEnv>((c, next) => {
  c.set('language', languageOf(c));
  return next();
});

/** Whether a path leads to pages that only staff read. */
export function isInEnglishOnly(path: string): boolean {
  return inEnglishOnly.test(path);
}

function languageOf(c: HttpContext): Language {
  if (isInEnglishOnly(c.req.path)) return 'en';
  const asked = c.req.query(LANGUAGE_QUERY);
  const kept = getCookie(c, cookie);
  if (!isLanguage(asked)) return isLanguage(kept) ? kept : 'en';
  const secure = c.get('options').baseUrl.startsWith('https:');
  setCookie(c, cookie, asked, { path: '/', httpOnly: true, sameSite: 'Lax', secure });
  return asked;
}
