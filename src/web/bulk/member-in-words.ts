import type { Handler } from '../../identity/list-handlers.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { bulkTexts as texts } from '../../language/en/pages-staff-bulk.ts';

/** Somebody to choose, with what one should know before: when they are away, and how much they have. */
export function memberInWords({ name, awayFrom, awayUntil, open }: Handler, today: string): string {
  const isAhead = awayUntil !== null && awayUntil >= today;
  const away = isAhead ? [awayInWords(awayFrom, awayUntil, today)] : [];
  return texts.member(name, [...away, texts.open(open)]);
}

function awayInWords(from: string | null, until: string, today: string): string {
  return from === null || from <= today
    ? texts.away(dateInWords(until))
    : texts.awayFrom(dateInWords(from), dateInWords(until));
}
