import { resumeClocks } from '../clock-book.ts';
import { isWork } from '../clock-rules.ts';
import { remember, type Draft } from '../draft.ts';
import { recompute } from './calendar-change.ts';

/** A case that rested goes on where it stood, with its original clocks; a holiday proclaimed meanwhile counts for them too. */
export function takeUpAgain(draft: Draft): void {
  resumeClocks(draft, (name) => !isWork(name));
  remember(draft, { leftFrom: null });
  for (const [name, clock] of Object.entries(draft.context.clocks)) {
    if (clock.state === 'open' && !isWork(name)) recompute(draft, name, clock);
  }
}
