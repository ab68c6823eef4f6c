import type { IsoDate } from '../calendar/iso-date.ts';
import { planDeadlines } from '../cases/plan-deadlines.ts';
import type { DeadlineRow } from '../cases/plan-types.ts';
import { isAsSealed, replay, type ReplayedBody, type ReplayRules, type ReplayStep } from '../cases/replay.ts';
import type { RefusalCode } from '../errors.ts';
import { isWindow } from '../machines/clock-rules.ts';
import type { Standing } from './clock-standing.ts';

/** One run of a clock as one set of rules leaves it; `target` is the organisation's own, stricter date. */
export interface ClockRun {
  due: IsoDate | null;
  target: IsoDate | null;
  standing: Standing;
  /** Whether the own date was missed; false where there is none. */
  missedTarget: boolean;
}

/** One run of a clock under the rules that the case was judged by, and under others; null where it never ran. */
export interface ComparedRun {
  clock: string;
  run: number;
  before: ClockRun | null;
  after: ClockRun | null;
}

/** An event that the other rules refuse. */
export interface RefusedEvent {
  seq: number;
  type: ReplayedBody['facts']['type'];
  /** ISO 8601, UTC. */
  happenedAt: string;
  code: RefusalCode;
}

/** A case under two sets of rules; null where today's engine does not bring out what was sealed: nothing can be compared then. */
export interface ComparedCase {
  runs: ComparedRun[];
  refused: RefusedEvent[];
}

/** Pure: replays the history of one case under its own rules and under others, and compares every run of every clock on a day. */
export function compareRules(
  bodies: readonly ReplayedBody[],
  own: ReplayRules,
  other: ReplayRules,
  today: IsoDate,
): ComparedCase | null {
  const before = live(bodies, own);
  if (before.refused.length > 0 || before.last === null || !isAsSealed(before.last)) return null;
  // A reminder says only that somebody was told of a date; under other rules there would be others.
  const after = live(
    bodies.filter(({ facts }) => facts.type !== 'remind'),
    other,
  );
  const names = [...new Set([...before.rows.keys(), ...after.rows.keys()])];
  const runs = names.flatMap((name) => {
    const rows = { before: before.rows.get(name), after: after.rows.get(name) };
    const { clock, run } = rows.before ?? rows.after ?? { clock: '', run: 0 };
    if (isWindow(clock)) return [];
    return [{ clock, run, before: runOf(rows.before, today), after: runOf(rows.after, today) }];
  });
  return { runs, refused: after.refused };
}

/** Whether the other rules make a difference to a run of a clock. */
export function isChanged({ before, after }: ComparedRun): boolean {
  return before?.due !== after?.due || before?.target !== after?.target || before?.standing !== after?.standing;
}

interface Lived {
  rows: Map<string, DeadlineRow>;
  refused: RefusedEvent[];
  last: ReplayStep | null;
}

function live(bodies: readonly ReplayedBody[], rules: ReplayRules): Lived {
  const lived: Lived = { rows: new Map(), refused: [], last: null };
  for (const step of replay(bodies, rules)) {
    const { body, decision } = step;
    const { seq, happenedAt, facts } = body;
    lived.last = step;
    if (decision.accepted) keep(lived.rows, step, rules);
    else lived.refused.push({ seq, type: facts.type, happenedAt, code: decision.code });
  }
  return lived;
}

/** The rows of the deadlines, made by what makes them when a case is written. */
function keep(rows: Map<string, DeadlineRow>, { body, decision, snapshot }: ReplayStep, rules: ReplayRules): void {
  if (!decision.accepted || snapshot === null) return;
  const { seq, facts, calendar } = body;
  const changed = planDeadlines({
    deadlines: [...rows.values()],
    effects: decision.effects,
    facts,
    snapshot,
    calendar: rules.calendarOf(body),
    calendarRevision: calendar.revision,
    policy: rules.policyOf(body),
    at: new Date(body.recordedAt),
    seq,
  });
  for (const row of changed) rows.set(`${row.clock} ${row.run}`, row);
}

function runOf(row: DeadlineRow | undefined, today: IsoDate): ClockRun | null {
  if (row === undefined) return null;
  const { dueOn: due, targetOn: target, state, stoppedOn } = row;
  const missedTarget = target !== null && state !== 'void' && (stoppedOn ?? today) > target;
  return { due, target, standing: standingOn(row, today), missedTarget };
}

/** As reports/clock-standing.ts counts it. */
function standingOn({ state, dueOn, stoppedOn, isExtended, baseDueOn }: DeadlineRow, today: IsoDate): Standing {
  if (state === 'void') return 'void';
  if (state !== 'stopped' || stoppedOn === null) return dueOn !== null && dueOn < today ? 'overdue' : 'running';
  if (dueOn !== null && stoppedOn > dueOn) return 'late';
  return isExtended && baseDueOn !== null && stoppedOn > baseDueOn ? 'metExtended' : 'met';
}
