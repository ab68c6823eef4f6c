import { startClock } from '../clock-book.ts';
import { remember, type Draft } from '../draft.ts';

/** The person will hear how it goes every so many working days until the answer; the first time counts from today. */
export function promiseUpdates(draft: Draft, workingDays: number): void {
  remember(draft, { updateEvery: workingDays });
  const limit = { amount: workingDays, unit: 'workingDay', count: 'dayZero' } as const;
  startClock(draft, 'response.update', { on: draft.moment.today, limit });
}
