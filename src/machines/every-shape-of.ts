import type { CaseSnapshot } from './case-state.ts';
import type { ContextOne, StoredSnapshot } from './upgrade.ts';

/** The same case in every shape in which some version may have sealed it, the present one first: a seal never changes. */
export function everyShapeOf(snapshot: CaseSnapshot): StoredSnapshot[] {
  return [snapshot, toOne(snapshot)];
}

// What upgrade.ts adds to shape 1 is taken away again.
function toOne({ value, context }: CaseSnapshot): StoredSnapshot {
  const {
    actions: _actions,
    updateEvery: _every,
    restrictions: _count,
    triage: _triage,
    links: _links,
    ...kept
  } = context;
  const { restriction } = context;
  const clocks = Object.entries(context.clocks).map(
    ([name, { targetOn: _target, ...clock }]) => [name, clock] as const,
  );
  const one: { shape: 1; value: CaseSnapshot['value']; context: ContextOne } = {
    shape: 1,
    value,
    context: {
      ...kept,
      restriction: restriction && { reviewOn: restriction.reviewOn, owedFrom: restriction.owedFrom },
      extensions: context.extensions.map(({ undone: _undone, ...extension }) => extension),
      clocks: Object.fromEntries(clocks),
    },
  };
  return one;
}
