import type { Calendar } from '../calendar/calendar.ts';
import { londonDate } from '../calendar/london.ts';
import type { CaseSnapshot } from '../machines/case-state.ts';
import type { Effect, EffectOf } from '../machines/effects.ts';
import type { RemindEvent } from '../machines/remind-event.ts';
import { nextRung, type RungReached } from '../machines/ladder.ts';
import type { Policy } from '../machines/policy.ts';
import type { DeadlineRow, RecordedFacts } from './plan-types.ts';

/** What the rows of the deadlines are worked out from; `at` is when the command is recorded. */
export interface DeadlineQuestion {
  deadlines: readonly DeadlineRow[];
  effects: readonly Effect[];
  facts: RecordedFacts;
  snapshot: CaseSnapshot;
  calendar: Calendar;
  calendarRevision: string;
  policy: Policy;
  at: Date;
  /** The place of the event in the history. */
  seq: number;
}

/** The deadlines that an event starts or changes, each as its whole row. */
export function planDeadlines(question: DeadlineQuestion): DeadlineRow[] {
  const changed = new Map<string, DeadlineRow>();
  const find = (clock: string, run: number): DeadlineRow => {
    const row =
      changed.get(`${clock} ${run}`) ?? question.deadlines.find((one) => one.clock === clock && one.run === run);
    if (row === undefined) throw new Error(`The clock ${clock} was never started`);
    return row;
  };
  for (const effect of question.effects) {
    const row = changeOf(effect, find, question);
    if (row !== null) changed.set(`${row.clock} ${row.run}`, row);
  }
  if (question.facts.type === 'remind') {
    const row = climbed(question.facts, find, question);
    changed.set(`${row.clock} ${row.run}`, row);
  }
  return [...changed.values()];
}

type Find = (clock: string, run: number) => DeadlineRow;

function changeOf(effect: Effect, find: Find, question: DeadlineQuestion): DeadlineRow | null {
  switch (effect.type) {
    case 'startClock':
      return startedRow(effect, question);
    case 'moveClock':
      return movedRow(find(effect.clock, effect.run), effect, question);
    case 'stopClock':
      return stoppedRow(find(effect.clock, effect.run), effect);
    case 'voidClock':
      return { ...find(effect.clock, effect.run), ...silent, state: 'void' };
    case 'resumeClock':
      return resumedRow(find(effect.clock, effect.run), question);
    default:
      return null;
  }
}

const silent = { nextActionAt: null, nextRung: null, nextOccurrence: null };

function startedRow(effect: EffectOf<'startClock'>, question: DeadlineQuestion): DeadlineRow {
  const row: DeadlineRow = {
    clock: effect.clock,
    run: effect.run,
    startedOn: effect.startedOn,
    startedSeq: question.seq,
    dueOn: effect.dueOn,
    originalDueOn: effect.dueOn,
    baseDueOn: effect.dueOn,
    targetOn: effect.targetOn ?? null,
    isExtended: false,
    state: 'armed',
    stoppedAt: null,
    stoppedOn: null,
    strength: effect.strength,
    citation: effect.citation,
    limit: effect.limit,
    calendarRevision: question.calendarRevision,
    reminds: effect.reminds,
    nextActionAt: null,
    nextRung: null,
    nextOccurrence: null,
    rung: null,
    occurrence: null,
  };
  return withLadder(row, null, question);
}

function movedRow(row: DeadlineRow, effect: EffectOf<'moveClock'>, question: DeadlineQuestion): DeadlineRow {
  const { calendarRevision, snapshot } = question;
  const clock = snapshot.context.clocks[row.clock];
  const isExtended = (clock?.extendedBy ?? 0) > 0;
  const { startedOn = row.startedOn, dueOn } = effect;
  const targetOn = effect.targetOn ?? row.targetOn;
  const baseDueOn = clock?.baseDueOn ?? row.baseDueOn;
  const originalDueOn = clock?.originalDueOn ?? row.originalDueOn;
  const dates = { startedOn, dueOn, originalDueOn, baseDueOn, targetOn };
  const moved = { ...row, ...dates, isExtended, calendarRevision, rung: null, occurrence: null };
  return row.state === 'stopped'
    ? { ...moved, rung: row.rung, occurrence: row.occurrence }
    : withLadder(moved, null, question);
}

/** A letter short of contents does not stop the clock: the ladder goes on being climbed. */
function stoppedRow(row: DeadlineRow, effect: EffectOf<'stopClock'>): DeadlineRow {
  if (!effect.valid) return { ...row, state: 'invalid' };
  const { stoppedAt } = effect;
  return { ...row, ...silent, state: 'stopped', stoppedAt, stoppedOn: londonDate(new Date(stoppedAt)) };
}

function resumedRow(row: DeadlineRow, question: DeadlineQuestion): DeadlineRow {
  const wasInvalid = (question.snapshot.context.clocks[row.clock]?.invalidAt ?? null) !== null;
  return withLadder({ ...row, state: wasInvalid ? 'invalid' : 'armed' }, reachedBy(row), question);
}

function climbed(facts: RemindEvent, find: Find, question: DeadlineQuestion): DeadlineRow {
  const { clock, run, rung, occurrence } = facts;
  return withLadder({ ...find(clock, run), rung, occurrence }, { rung, occurrence }, question);
}

function withLadder(row: DeadlineRow, after: RungReached | null, question: DeadlineQuestion): DeadlineRow {
  if (!row.reminds || row.dueOn === null) return { ...row, ...silent };
  const next = nextRung(question.calendar, question.policy.ladder, row.dueOn, after, question.at);
  if (next === null) return { ...row, ...silent };
  return { ...row, nextActionAt: next.at.toISOString(), nextRung: next.rung, nextOccurrence: next.occurrence };
}

/** Which rung a row has reached, so that a resumed clock does not begin again at the foot of the ladder. */
function reachedBy(row: DeadlineRow): RungReached | null {
  const { occurrence } = row;
  const rung = rungNames.find((name) => name === row.rung);
  return rung === undefined || occurrence === null ? null : { rung, occurrence };
}

const rungNames = ['before', 'dueToday', 'overdue', 'manager', 'seniorLead'] as const;
