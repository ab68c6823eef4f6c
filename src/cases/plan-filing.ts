import type { Effect } from '../machines/effects.ts';
import type { FiledPlan, RecordedFacts } from './plan-types.ts';

/** What an event adds to the file of its case; null where it adds nothing. */
export function planFiling(effects: readonly Effect[], facts: RecordedFacts): FiledPlan | null {
  return effects.some(({ type }) => type === 'fileRecord') ? { facts } : null;
}
