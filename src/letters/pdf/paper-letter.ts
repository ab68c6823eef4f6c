import type { Language } from '../../language/language.ts';
import type { Drawable } from '../../notifications/drawable.ts';

/** A letter as it is drawn on paper. */
export interface PaperLetter {
  language: Language;
  title: string;
  organisation: { name: string; contact: readonly string[] };
  /** Whom it is to, line by line: what shows in the window of the envelope. */
  to: readonly string[];
  /** In words. */
  date: string;
  parts: readonly Drawable[];
  /** 16 point instead of 11. */
  isLarge: boolean;
  words: { page(number: number, of: number): string };
}
