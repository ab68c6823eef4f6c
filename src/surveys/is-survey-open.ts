import type { CaseView } from '../cases/view.ts';
import type { Occasion } from '../machines/effects.ts';
import type { SurveySettings } from './survey-settings.ts';

const endings: readonly Occasion[] = ['final-response', 'refusal', 'orally-settled', 'withdrawal'];
const ends: readonly string[] = ['closed', 'withdrawn', 'refused', 'notRegulated', 'serviceRequestDone'];

/** Whether a case has come to its end, or to its last answer where that is soon enough: only then is anybody asked how it was. */
export function isSurveyOpen(
  { messages, look }: Pick<CaseView, 'messages' | 'look'>,
  when: SurveySettings['when'] = 'answer',
): boolean {
  if (when === 'never') return false;
  const isOver = look.states.some((state) => ends.some((end) => state === end || state.endsWith(`.${end}`)));
  return isOver || (when === 'answer' && messages.some(({ occasion }) => endings.includes(occasion)));
}
