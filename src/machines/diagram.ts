import { buildStates } from './build-states.ts';
import { placeWords, timeWords, whenWords, type GuardName } from './diagram/plain-words.ts';
import type { MachineEventType } from './machine-event.ts';
import type { Procedure } from './procedure.ts';
import { at, type StateNode, type Way } from './state-nodes.ts';

/** Where a case can stand: `start` is before it has begun; `time` is how long it may stand there, in words. */
export interface DiagramState {
  place: string;
  /** The stage it is a part of; null outside the stages. */
  stage: string | null;
  label: string;
  time: string | null;
}

/** One step from a place to another; `when` says in words which of several it is. */
export interface DiagramStep {
  from: string;
  to: string;
  event: MachineEventType;
  when: string | null;
}

/** What a procedure looks like: its states, the steps between them, and what leaves a case where it is. */
export interface Diagram {
  id: string;
  title: string;
  stages: { id: string; title: string }[];
  states: DiagramState[];
  steps: DiagramStep[];
  /** The events which may happen without the case moving, and where. */
  stays: { event: MachineEventType; places: string[] }[];
}

/** Derives the picture of a procedure from the very states that its machine is built of. */
export function diagramOf(procedure: Procedure): Diagram {
  const { complaint, request } = buildStates(procedure);
  const leaves = [...leavesOf(complaint, ''), ...leavesOf(request, '')].filter(({ place }) => place !== 'none');
  const placeById = new Map(leaves.map(({ place, node }) => [at(node.id ?? place), shown(place)]));
  const moves = leaves
    .flatMap(({ place, node }) => movesOf(shown(place), node, placeById))
    .filter((move) => procedure.admission !== null || !isLateComplaint(move));
  return {
    id: procedure.id,
    title: procedure.title,
    stages: procedure.stages.map(({ id, title }) => ({ id, title })),
    states: unique(leaves.map(({ place }) => stateAt(procedure, shown(place)))),
    steps: unique(moves.filter(({ from, to }) => from !== to)),
    stays: staysOf(moves.filter(({ from, to }) => from === to)),
  };
}

function leavesOf(node: StateNode, path: string): { place: string; node: StateNode }[] {
  if (node.states === undefined) return [{ place: path, node }];
  return Object.entries(node.states).flatMap(([name, child]) =>
    leavesOf(child, path === '' ? name : `${path}.${name}`),
  );
}

// Where a procedure has no limit, only a strand of a late case can come late.
function isLateComplaint({ event, when }: DiagramStep): boolean {
  return event === 'receive' && when === whenWords.isOutOfTime.holds;
}

// The complaint's region and the request's both know the same service request.
function shown(place: string): string {
  if (place === 'unopened') return 'start';
  return place === 'watched' ? 'serviceRequest' : place;
}

function movesOf(from: string, node: StateNode, placeById: ReadonlyMap<string, string>): DiagramStep[] {
  return Object.entries(node.on ?? {}).flatMap(([type, ways]) =>
    [ways].flat().map((way, i, all) => {
      const to = way.target === undefined ? from : placeById.get(way.target);
      if (to === undefined) throw new Error(`Nothing is known at ${way.target}.`);
      return { from, to, event: eventType(type), when: whenOf(way, all[i - 1]) };
    }),
  );
}

// The last of several ways is taken where the guard of the one before it does not hold.
function whenOf(way: Way, before: Way | undefined): string | null {
  const name = guardName(way);
  if (name !== null) return whenWords[name].holds;
  const other = before === undefined ? null : guardName(before);
  return other === null ? null : whenWords[other].fails;
}

function guardName({ guard }: Way): GuardName | null {
  if (guard === undefined) return null;
  return typeof guard === 'string' ? guard : guard.type;
}

function stateAt(procedure: Procedure, place: string): DiagramState {
  const [first = '', part] = place.split('.');
  const stage = procedure.stages.find(({ id }) => id === first) ?? null;
  return {
    place,
    stage: stage?.id ?? null,
    label: placeWords(place),
    time: stage === null || part === undefined ? null : timeWords(stage, part),
  };
}

function staysOf(moves: readonly DiagramStep[]): Diagram['stays'] {
  const byEvent = new Map<MachineEventType, Set<string>>();
  for (const { event, from } of moves) byEvent.set(event, (byEvent.get(event) ?? new Set()).add(from));
  return [...byEvent].map(([event, places]) => ({ event, places: [...places] }));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

// The ways of a state are keyed by event types alone (state-nodes.ts); Object.entries forgets it.
function eventType(type: string): MachineEventType {
  return type as MachineEventType;
}
