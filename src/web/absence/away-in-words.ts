import type { AbsenceAhead } from '../../identity/absence-ahead.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { bulkTexts as texts } from '../../language/en/pages-staff-bulk.ts';

/** For beside a name, where somebody is chosen: until when they are away, or from when. */
export function awayInWords({ from, until }: AbsenceAhead): string {
  return from === null ? texts.away(dateInWords(until)) : texts.awayFrom(dateInWords(from), dateInWords(until));
}
