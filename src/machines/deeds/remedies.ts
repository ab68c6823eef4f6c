import type { RemedyRecord } from '../case-state.ts';
import { startClock, stopClock, voidClock } from '../clock-book.ts';
import { follow, remember, type Draft } from '../draft.ts';
import type { FactsByType } from '../machine-event.ts';
import { deed } from './deed.ts';

/** A remedy is promised: what, and by when (Codes 7.3). */
export const offerRemedy = deed('offerRemedy', (draft, facts) => recordRemedy(draft, facts, 'text'));

/** It was done now. */
export const completeRemedy = deed('completeRemedy', (draft, { id }) => {
  settle(draft, id, 'completed');
  stopClock(draft, `remedy.${id}`);
  follow(draft, { type: 'settleRemedy', id, state: 'completed', at: draft.moment.at.toISOString() });
});

/** It cannot be delivered; the clock ends once the person has the reason, an alternative and the reminder (Code 7.4). */
export const failRemedy = deed('failRemedy', (draft, facts) => {
  const { id } = facts;
  const isTold = facts.alternative && facts.ombudsmanReminder;
  settle(draft, id, isTold ? 'failed' : 'failing');
  if (isTold) voidClock(draft, `remedy.${id}`);
  if (isTold) follow(draft, { type: 'notify', occasion: 'remedy-failure', to: 'resident' });
  follow(draft, { type: 'settleRemedy', id, state: 'failed', at: draft.moment.at.toISOString() });
});

/** A promised remedy; one of the same id that was promised before counts once. */
export function recordRemedy(
  draft: Draft,
  remedy: Pick<FactsByType['offerRemedy'], 'id' | 'kind' | 'due' | 'text'>,
  path: string,
): void {
  const { id, kind, due } = remedy;
  if (draft.context.remedies.some((known) => known.id === id)) return;
  remember(draft, { remedies: [...draft.context.remedies, { id, state: 'open' }] });
  follow(draft, { type: 'recordRemedy', id, kind, dueOn: due, text: remedy.text === true ? path : null });
  startClock(draft, `remedy.${id}`, { on: draft.moment.today, due });
}

function settle(draft: Draft, id: string, state: RemedyRecord['state']): void {
  const remedies = draft.context.remedies.map((remedy) => (remedy.id === id ? { ...remedy, state } : remedy));
  remember(draft, { remedies });
}
