import type { CaseContext } from './case-state.ts';
import type { Effect } from './effects.ts';
import type { Moment } from './machine-event.ts';

/** A decision while it is being made: what the case will remember, and what will follow. */
export interface Draft {
  context: CaseContext;
  readonly effects: Effect[];
  readonly moment: Moment;
}

/** Begins a draft; the context given is never changed, only replaced. */
export function startDraft(context: CaseContext, moment: Moment): Draft {
  return { context, effects: [], moment };
}

/** Names a consequence. */
export function follow(draft: Draft, effect: Effect): void {
  draft.effects.push(effect);
}

/** Replaces part of what the case remembers. */
export function remember(draft: Draft, part: Partial<CaseContext>): void {
  draft.context = { ...draft.context, ...part };
}
