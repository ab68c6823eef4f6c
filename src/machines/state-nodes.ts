import type { DeedName } from './deeds/index.ts';
import type { MachineEventType } from './machine-event.ts';

/** The guards of case-setup.ts as a state names them. */
export type GuardCall =
  | 'isOutOfTime'
  | 'isRequest'
  | 'hasNotBegun'
  | 'isLateEscalation'
  | 'refusesOnlySome'
  | 'joinsThisComplaint'
  | 'isDuplicate'
  | 'statesIssues'
  | { type: 'isRunning'; params: { clock: string } }
  | { type: 'isComplete' | 'leftFromStage'; params: { stage: string } }
  | { type: 'leftFrom' | 'isDuplicateLeftFrom'; params: { place: string } };

/** One way out of, or within, a state. */
export interface Way {
  target?: string;
  guard?: GuardCall;
  actions?: { type: 'perform'; params: { deed: DeedName; place: string } };
}

/** The ways out of a state, by type of event. */
export type Ways = { [T in MachineEventType]?: Way | Way[] };

/** A state of a machine, as data. */
export interface StateNode {
  id?: string;
  initial?: string;
  states?: Record<string, StateNode>;
  on?: Ways;
}

/** A way that performs a deed at a place; without a target the case stays where it is. */
export function way(deed: DeedName, place: string, more: { target?: string; guard?: GuardCall } = {}): Way {
  return { ...more, actions: { type: 'perform', params: { deed, place } } };
}

/** The XState id of a place. */
export function at(place: string): string {
  return `#${idOf(place)}`;
}

/** The id under which a place is known; XState ids hold no dot. */
export function idOf(place: string): string {
  return place.replaceAll('.', '-');
}
