import { startClock, stopClock } from '../clock-book.ts';
import { follow, remember, type Draft } from '../draft.ts';
import type { FactsByType } from '../machine-event.ts';
import { deed } from './deed.ts';

type Action = NonNullable<FactsByType['respond']['actions']>[number];

/** Something that the answer promised besides remedies was done now (Codes 6.6). */
export const completeAction = deed('completeAction', (draft, { number }) => {
  const actions = draft.context.actions.map((one) =>
    one.number === number ? { ...one, state: 'done' as const } : one,
  );
  remember(draft, { actions });
  stopClock(draft, `action.${number}`);
});

/** An action that the answer names: the `index`-th of its list. Without words it is none, without a date it has no clock. */
export function recordAction(draft: Draft, action: Action, index: number): void {
  const isNamed = typeof action === 'object' ? action.text : action;
  if (!isNamed) return;
  const number = draft.context.actions.length + 1;
  const due = typeof action === 'object' ? action.due : undefined;
  const text = typeof action === 'object' ? `actions.${index}.text` : `actions.${index}`;
  remember(draft, { actions: [...draft.context.actions, { number, state: 'open' }] });
  follow(draft, { type: 'recordAction', number, text, dueOn: due ?? null });
  if (due !== undefined) startClock(draft, `action.${number}`, { on: draft.moment.today, due });
}
