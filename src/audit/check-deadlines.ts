import type { Effect } from '../machines/effects.ts';
import type { Chain, ChainDeadline } from './chain.ts';
import type { Fault } from './check-chain.ts';
import type { EventBody } from './event-body.ts';

/** Compares the deadlines that lists and reports read with what the sealed effects of the history make of them. */
export function checkDeadlines({ deadlines }: Chain, bodies: readonly EventBody[]): Fault[] {
  const expected = new Map<string, Recomputed>();
  for (const { seq, effects } of bodies) for (const effect of effects) follow(expected, effect, seq);
  const stored = new Map(deadlines.map((row) => [keyOf(row), row]));
  const names = new Set([...expected.keys(), ...stored.keys()]);
  return [...names].flatMap((name) => {
    const what = faultOf(expected.get(name), stored.get(name));
    return what === null ? [] : [{ seq: null, what: `the deadline ${name}: ${what}` }];
  });
}

const keyOf = ({ clock, run }: { clock: string; run: number }): string => `${clock} (${run})`;

/** A deadline as the history makes it, and what it goes back to from being void. */
interface Recomputed extends ChainDeadline {
  before: string;
}

function follow(rows: Map<string, Recomputed>, effect: Effect, seq: number): void {
  if (effect.type === 'startClock') {
    const { clock, run, startedOn, dueOn } = effect;
    const dates = { startedOn, startedSeq: seq, dueOn, originalDueOn: dueOn };
    rows.set(keyOf(effect), { clock, run, ...dates, state: 'armed', before: 'armed', stoppedAt: null });
    return;
  }
  const change = changeOf(effect);
  if (change === null) return;
  const row = rows.get(keyOf(change.of));
  if (row !== undefined) rows.set(keyOf(change.of), { ...row, ...change.to(row) });
}

interface Change {
  of: { clock: string; run: number };
  to(row: Recomputed): Partial<Recomputed>;
}

function changeOf(effect: Effect): Change | null {
  switch (effect.type) {
    case 'moveClock':
      return { of: effect, to: () => moved(effect) };
    case 'stopClock':
      return { of: effect, to: () => stopped(effect) };
    case 'voidClock':
      return { of: effect, to: ({ state }) => ({ state: 'void', before: state }) };
    case 'resumeClock':
      return { of: effect, to: ({ before }) => ({ state: before }) };
    default:
      return null;
  }
}

/** A correction moves the start and the first due date, too. */
function moved({ dueOn, startedOn, baseDueOn }: Extract<Effect, { type: 'moveClock' }>): Partial<Recomputed> {
  return startedOn === undefined ? { dueOn } : { dueOn, startedOn, originalDueOn: baseDueOn ?? dueOn };
}

/** A letter short of contents does not stop its clock. */
function stopped({ valid, stoppedAt }: Extract<Effect, { type: 'stopClock' }>): Partial<Recomputed> {
  return valid ? { state: 'stopped', stoppedAt } : { state: 'invalid' };
}

function faultOf(expected: ChainDeadline | undefined, stored: ChainDeadline | undefined): string | null {
  if (stored === undefined) return 'it is missing';
  if (expected === undefined) return 'no event started it';
  const pairs: [string, unknown, unknown][] = [
    ['start', stored.startedOn, expected.startedOn],
    ['first event', stored.startedSeq, expected.startedSeq],
    ['due date', stored.dueOn, expected.dueOn],
    ['first due date', stored.originalDueOn, expected.originalDueOn],
    ['state', stored.state, expected.state],
    ['end', instant(stored.stoppedAt), instant(expected.stoppedAt)],
  ];
  const differing = pairs.filter(([, is, sealed]) => is !== sealed).map(([name]) => name);
  return differing.length === 0 ? null : `its ${differing.join(', ')} differs from what was sealed`;
}

const instant = (text: string | null): number | null => (text === null ? null : new Date(text).getTime());
