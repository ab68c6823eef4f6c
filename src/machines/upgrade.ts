import type { CaseContext, CaseSnapshot, ClockRecord, ExtensionRecord } from './case-state.ts';

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

/** The steps: that of index n takes shape n + 1 to n + 2. */
const steps: readonly ((before: StoredSnapshot) => StoredSnapshot)[] = [fromOne];
const presentShape: CaseSnapshot['shape'] = 2;

// Targets, actions, updates, triage, links and the number of a restriction came with shape 2.
function fromOne(before: StoredSnapshot): StoredSnapshot {
  const { context, value } = shapeOne(before);
  const clocks = Object.entries(context.clocks).map(([name, clock]) => [name, { ...clock, targetOn: null }] as const);
  const added = {
    actions: [],
    updateEvery: null,
    restrictions: context.restriction === null ? 0 : 1,
    restriction: context.restriction === null ? null : { ...context.restriction, number: 1 },
    triage: null,
    links: [],
    extensions: context.extensions.map((extension) => ({ ...extension, undone: false })),
    clocks: Object.fromEntries(clocks),
  };
  const after: CaseSnapshot = { shape: 2, value, context: { ...context, ...added } };
  return after;
}

/** What shape 1 kept of a case. */
export type ContextOne = Omit<CaseContext, keyof Added | 'restriction' | 'clocks' | 'extensions'> & {
  restriction: { reviewOn: string; owedFrom: string } | null;
  clocks: Record<string, Omit<ClockRecord, 'targetOn'>>;
  extensions: Omit<ExtensionRecord, 'undone'>[];
};

type Added = Pick<CaseContext, 'actions' | 'updateEvery' | 'restrictions' | 'triage' | 'links'>;

// The shape number says that it is one: version 0.1 wrote nothing else.
function shapeOne(before: StoredSnapshot): { value: CaseSnapshot['value']; context: ContextOne } {
  return before as unknown as { value: CaseSnapshot['value']; context: ContextOne };
}

function stepFrom(shape: number): (before: StoredSnapshot) => StoredSnapshot {
  const step = steps[shape - 1];
  if (step === undefined) throw new RangeError(`There is no step from shape ${shape} of a stored case.`);
  return step;
}

// The shape number says that it is one: only `decide` and the steps above write snapshots.
function present(snapshot: StoredSnapshot): CaseSnapshot {
  return snapshot as CaseSnapshot;
}
