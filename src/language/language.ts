import { en } from './en/index.ts';

/** The languages we can write in. Adding 'cy' means another folder with the same shape, and one line below. */
export type Language = 'en';

export type Texts = typeof en;

const byLanguage: Record<Language, Texts> = { en };

/** Every text people read, in one language. */
export function texts(language: Language): Texts {
  return byLanguage[language];
}
