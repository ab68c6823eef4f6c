import { isLongPeriod, monthsOfDays } from '../../calendar/months-of-days.ts';
import type { DeadlineExplanation } from '../../cases/explain-deadline.ts';
import { explanationLetter } from '../../language/explanation-letter.ts';
import type { Texts } from '../../language/language.ts';

/** An explanation as plain text, a long one by months unless the address asks for every day (`?days=all`). */
export function explanationText(basis: DeadlineExplanation, query: URLSearchParams, texts: Texts): string {
  const days = basis.explanation?.days ?? [];
  const isFolded = isLongPeriod(days) && query.get('days') !== 'all';
  return explanationLetter(basis, isFolded ? monthsOfDays(days) : null, texts);
}
