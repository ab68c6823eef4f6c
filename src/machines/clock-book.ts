import { addWorkingDays } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { dueOn, type TimeLimit } from '../calendar/time-limit.ts';
import type { ClockRecord } from './case-state.ts';
import { clockTerms } from './clock-rules.ts';
import { follow, remember, type Draft } from './draft.ts';
import type { StageRule } from './procedure.ts';
import { targetOn } from './target-on.ts';

/** How a clock is started: from a date, to a given date or to the end of its limit (a given limit is recorded). */
export interface ClockStart {
  on: IsoDate;
  due?: IsoDate;
  limit?: TimeLimit;
  /** Counted from this day instead of its start. */
  countedFrom?: IsoDate;
  stage?: StageRule;
}

/** Starts a clock, anew if it ran before; throws OutsideCoverage. */
export function startClock(draft: Draft, name: string, start: ClockStart): void {
  const { on, due, limit, stage, countedFrom } = start;
  const { procedure, calendar } = draft.moment;
  const terms = clockTerms(procedure, name, stage ?? null, limit === undefined ? undefined : { limit });
  const period = limit ?? terms.limit;
  const end = due ?? (period === null ? null : dueOn(calendar, period, countedFrom ?? on));
  const run = (draft.context.clocks[name]?.run ?? 0) + 1;
  const target = targetOn(draft.moment, name, terms, { startedOn: on, dueOn: end });
  const dates = { startedOn: on, dueOn: end, baseDueOn: end, originalDueOn: end, targetOn: target };
  write(draft, name, {
    ...idle,
    ...dates,
    run,
    state: 'open',
    ...(limit && { limit }),
    ...(countedFrom && { countedFrom }),
  });
  const { citation, strength, reminds } = terms;
  follow(draft, {
    type: 'startClock',
    clock: name,
    run,
    startedOn: on,
    dueOn: end,
    ...(target === null ? {} : { targetOn: target }),
    limit: countedFrom !== undefined ? null : due === undefined ? period : (limit ?? null),
    citation,
    strength,
    reminds,
  });
}

/** Lists a clock whose start has not come yet. */
export function awaitClock(draft: Draft, name: string): void {
  write(draft, name, { ...idle, run: draft.context.clocks[name]?.run ?? 0 });
}

/** Stops an open clock now; others are left as they are. */
export function stopClock(draft: Draft, name: string): void {
  const clock = openClock(draft, name);
  if (clock === null) return;
  const stoppedAt = draft.moment.at.toISOString();
  write(draft, name, { ...clock, state: 'stopped', stoppedAt });
  follow(draft, { type: 'stopClock', clock: name, run: clock.run, stoppedAt, valid: true });
}

/** Notes an answer short of contents: the clock runs on (README, `respond`). */
export function stopClockInvalidly(draft: Draft, name: string): void {
  const clock = openClock(draft, name);
  if (clock === null) return;
  const stoppedAt = draft.moment.at.toISOString();
  write(draft, name, { ...clock, invalidAt: stoppedAt });
  follow(draft, { type: 'stopClock', clock: name, run: clock.run, stoppedAt, valid: false });
}

/** Voids every clock that is open or waiting, but those to be kept. */
export function voidClocks(draft: Draft, keeps: (name: string) => boolean): void {
  for (const name of Object.keys(draft.context.clocks)) if (!keeps(name)) voidClock(draft, name);
}

/** Voids one clock that is open or waiting. */
export function voidClock(draft: Draft, name: string): void {
  const clock = draft.context.clocks[name];
  if (clock?.state !== 'open' && clock?.state !== 'pending') return;
  write(draft, name, { ...clock, state: 'void', before: clock.state });
  const at = draft.moment.at.toISOString();
  if (clock.state === 'open') follow(draft, { type: 'voidClock', clock: name, run: clock.run, at });
}

/** Voids one clock for good: nothing lets it go on again. */
export function endClock(draft: Draft, name: string): void {
  voidClock(draft, name);
  const clock = draft.context.clocks[name];
  if (clock?.state === 'void') write(draft, name, { ...clock, before: null });
}

/** Lets voided clocks go on as they were: the same start, the same due date. */
export function resumeClocks(draft: Draft, takes: (name: string) => boolean): void {
  for (const [name, clock] of Object.entries(draft.context.clocks)) {
    if (clock.state !== 'void' || clock.before === null || !takes(name)) continue;
    write(draft, name, { ...clock, state: clock.before, before: null });
    if (clock.before === 'open') follow(draft, { type: 'resumeClock', clock: name, run: clock.run });
  }
}

/** Moves an open clock by an extension of so many working days, to `until` where a date was given. */
export function extendClock(draft: Draft, name: string, workingDays: number, until?: IsoDate): void {
  const clock = openClock(draft, name);
  if (clock === null || clock.dueOn === null) return;
  const due = until ?? addWorkingDays(draft.moment.calendar, clock.dueOn, workingDays);
  write(draft, name, { ...clock, dueOn: due, extendedBy: clock.extendedBy + workingDays });
  follow(draft, { type: 'moveClock', clock: name, run: clock.run, dueOn: due, cause: 'extension' });
}

/** Takes working days off an open clock again, as if they had never been added. */
export function undoExtension(draft: Draft, name: string, workingDays: number): void {
  const clock = openClock(draft, name);
  if (clock === null || clock.baseDueOn === null) return;
  const extendedBy = clock.extendedBy - workingDays;
  const due = extendedBy === 0 ? clock.baseDueOn : addWorkingDays(draft.moment.calendar, clock.baseDueOn, extendedBy);
  write(draft, name, { ...clock, dueOn: due, extendedBy });
  follow(draft, { type: 'moveClock', clock: name, run: clock.run, dueOn: due, cause: 'undo' });
}

/** Moves an open clock because days ceased or began to be working days. */
export function moveClock(draft: Draft, name: string, to: { due: IsoDate; base: IsoDate }): void {
  const clock = openClock(draft, name);
  if (clock === null || clock.startedOn === null) return;
  const terms = clockTerms(draft.moment.procedure, name, null, clock);
  const target = targetOn(draft.moment, name, terms, { startedOn: clock.startedOn, dueOn: to.base });
  write(draft, name, { ...clock, dueOn: to.due, baseDueOn: to.base, targetOn: target });
  const moved = { dueOn: to.due, ...(target === null ? {} : { targetOn: target }) };
  follow(draft, { type: 'moveClock', clock: name, run: clock.run, ...moved, cause: 'calendar' });
}

/** Puts the start of a clock right, open or stopped, with all dates that follow from it. */
export function correctClock(draft: Draft, name: string, startedOn: IsoDate): void {
  const { calendar, procedure } = draft.moment;
  const clock = draft.context.clocks[name];
  const limit = clock === undefined ? null : clockTerms(procedure, name, null, clock).limit;
  if (clock === undefined || clock.startedOn === null || limit === null) return;
  const base = dueOn(calendar, limit, startedOn);
  const due = clock.extendedBy === 0 ? base : addWorkingDays(calendar, base, clock.extendedBy);
  const target = targetOn(draft.moment, name, clockTerms(procedure, name, null, clock), { startedOn, dueOn: base });
  write(draft, name, { ...clock, startedOn, dueOn: due, baseDueOn: base, originalDueOn: base, targetOn: target });
  const moved = { startedOn, dueOn: due, baseDueOn: base, ...(target === null ? {} : { targetOn: target }) };
  follow(draft, { type: 'moveClock', clock: name, run: clock.run, ...moved, cause: 'correction' });
}

/** The clock of this name while it is open. */
export function openClock(draft: Draft, name: string): ClockRecord | null {
  const clock = draft.context.clocks[name];
  return clock?.state === 'open' ? clock : null;
}

function write(draft: Draft, name: string, clock: ClockRecord): void {
  remember(draft, { clocks: { ...draft.context.clocks, [name]: clock } });
}

const idle: ClockRecord = {
  run: 0,
  state: 'pending',
  startedOn: null,
  dueOn: null,
  baseDueOn: null,
  originalDueOn: null,
  targetOn: null,
  extendedBy: 0,
  stoppedAt: null,
  invalidAt: null,
  before: null,
};
