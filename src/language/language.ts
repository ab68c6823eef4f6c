import { cy } from './cy/index.ts';
import { en } from './en/index.ts';
import type { Wording } from './wording.ts';

/** Every text that the public reads, in one language. What only staff read is in English and imported where it is used. */
export type Texts = Wording<typeof en>;

/** The languages we can write in. Adding one means another folder with the same shape, and its line here. */
export const languages = { en, cy } satisfies Record<string, Texts>;

/** A language by its code (RFC 5646). */
export type Language = keyof typeof languages;

/** Every text in one language. */
export function texts(language: Language): Texts {
  return languages[language];
}

/** Whether a code names a language that we can write in. */
export function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && Object.hasOwn(languages, code);
}
