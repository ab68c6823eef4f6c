import type { CaseSnapshot } from './case-state.ts';

/** A snapshot as it was stored, of this shape or an earlier one. */
export interface StoredSnapshot {
  shape: number;
}

/**
 * Brings a stored snapshot to the present shape, step by step; throws a RangeError for a shape that is not known here,
 * which is one stored by a later version of Redress.
 */
export function upgradeSnapshot(stored: StoredSnapshot): CaseSnapshot {
  let snapshot = stored;
  for (let shape = stored.shape; shape < presentShape; shape++) snapshot = stepFrom(shape)(snapshot);
  if (snapshot.shape !== presentShape) {
    throw new RangeError(`A case was stored in shape ${stored.shape}; this version of Redress knows ${presentShape}.`);
  }
  return present(snapshot);
}

/** The steps: that of index n takes shape n + 1 to n + 2. There is none yet. */
const steps: readonly ((before: StoredSnapshot) => StoredSnapshot)[] = [];
const presentShape: CaseSnapshot['shape'] = 1;

function stepFrom(shape: number): (before: StoredSnapshot) => StoredSnapshot {
  const step = steps[shape - 1];
  if (step === undefined) throw new RangeError(`There is no step from shape ${shape} of a stored case.`);
  return step;
}

// The shape number says that it is one: only `decide` and the steps above write snapshots.
function present(snapshot: StoredSnapshot): CaseSnapshot {
  return snapshot as CaseSnapshot;
}
