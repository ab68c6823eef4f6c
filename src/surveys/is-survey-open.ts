import type { CaseView } from '../cases/view.ts';
import type { Occasion } from '../machines/effects.ts';

const endings: readonly Occasion[] = ['final-response', 'refusal', 'orally-settled', 'withdrawal'];
const ends: readonly string[] = ['closed', 'withdrawn', 'refused', 'notRegulated', 'serviceRequestDone'];

/** Whether a case has come to its end, or to its last answer: only then is anybody asked how it was. */
export function isSurveyOpen({ messages, look }: Pick<CaseView, 'messages' | 'look'>): boolean {
  const isOver = look.states.some((state) => ends.some((end) => state === end || state.endsWith(`.${end}`)));
  return isOver || messages.some(({ occasion }) => endings.includes(occasion));
}
