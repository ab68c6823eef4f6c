import { absenceAhead } from '../../identity/absence-ahead.ts';
import type { Handler } from '../../identity/list-handlers.ts';
import { bulkTexts as texts } from '../../language/en/pages-staff-bulk.ts';
import { awayInWords } from '../absence/away-in-words.ts';

/** Somebody to choose, with what one should know before: when they are away, and how much they have. */
export function memberInWords(member: Handler, today: string): string {
  const away = absenceAhead(member, today);
  return texts.member(member.name, [...(away ? [awayInWords(away)] : []), texts.open(member.open)]);
}
