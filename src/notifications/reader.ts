import type { Language } from '../language/language.ts';

/** For whom a notice is written. */
export interface Reader {
  language: Language;
  /** Whether the letters that have an easy read text come in it. */
  easyRead: boolean;
}

/** Staff, and everybody of whom nothing else is known. */
export const plainReader: Reader = { language: 'en', easyRead: false };
