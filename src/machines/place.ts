import type { StateValue } from './case-state.ts';

/** Names that only keep a region's place; people never see them. */
const unseenStates: ReadonlySet<string> = new Set(['unopened', 'watched', 'none']);

/** Where the complaint stands, as a path without its region: "stage1.awaitingResponse", "refused". */
export function placeOf(value: StateValue): string {
  const complaint = typeof value === 'string' ? value : (value['complaint'] ?? '');
  return pathOf(complaint);
}

/** The states of a case and the names of their parts, as people may name them. */
export function statesOf(value: StateValue): string[] {
  const regions = typeof value === 'string' ? [value] : Object.values(value);
  return regions.flatMap(prefixes).filter((state) => !unseenStates.has(state));
}

/** Whether a stage waits for its answer. */
export function isUnanswered(place: string): boolean {
  return place.includes('.awaiting');
}

function pathOf(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [entry] = Object.entries(value);
  return entry === undefined ? '' : `${entry[0]}.${pathOf(entry[1])}`;
}

function prefixes(value: StateValue): string[] {
  const names = pathOf(value).split('.');
  return names.map((_, i) => names.slice(0, i + 1).join('.'));
}
