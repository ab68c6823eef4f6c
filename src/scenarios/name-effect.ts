import type { Effect } from '../machines/effects.ts';

/** An effect in two words: what, and of what; for example "startClock stage1.acknowledge". */
export function nameEffect(effect: Effect): string {
  const of = subjectOf(effect);
  return of === null ? effect.type : `${effect.type} ${of}`;
}

function subjectOf(effect: Effect): string | number | null {
  if ('occasion' in effect) return effect.occasion;
  if ('clock' in effect) return effect.clock ?? null;
  if ('number' in effect) return effect.number;
  if ('id' in effect) return effect.id;
  if ('procedure' in effect) return effect.procedure;
  return 'handler' in effect ? effect.handler : null;
}
