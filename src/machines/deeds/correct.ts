import type { IsoDate } from '../../calendar/iso-date.ts';
import { correctClock } from '../clock-book.ts';
import { remember, type Draft } from '../draft.ts';
import { entrances } from '../entrances.ts';
import { deed } from './deed.ts';

/** Something was recorded wrongly: the old event stays as it was, this one says what is right (domain.md 5.6). */
export const correct = deed('correct', (draft, { receivedOn, awareOn, channel }) => {
  if (awareOn !== undefined) remember(draft, { awareOn });
  if (channel !== undefined) remember(draft, { channel });
  if (receivedOn !== undefined) correctReceipt(draft, receivedOn);
});

// The clocks that began with the receipt begin with the right one; later ones keep the events that started them.
function correctReceipt(draft: Draft, receivedOn: IsoDate): void {
  const before = draft.context.receivedOn;
  const [first] = draft.moment.procedure.stages;
  remember(draft, { receivedOn, toldOn: receivedOn });
  if (first === undefined) return;
  const ofReceipt = [
    ...entrances[first.kind].starts.map((clock) => `${first.id}.${clock}`),
    'service.overall',
    'response.backstop',
  ];
  for (const name of ofReceipt) {
    if (draft.context.clocks[name]?.startedOn === before) correctClock(draft, name, receivedOn);
  }
}
