import { workingDaysBetween } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { emptyContext, type ClockRecord } from './case-state.ts';
import { isWindow } from './clock-rules.ts';
import { machineFor } from './compile.ts';
import { momentOf, type Situation } from './decide.ts';
import { eventSchemas, type EventType } from './events.ts';
import { caseFacts, dutiesOwed, flagsRaised, isTwelveWeeks, type CaseFacts, type Duty, type Flag } from './facts.ts';
import type { Moment } from './machine-event.ts';
import { hasPlaceNow } from './refusals/index.ts';
import { statesOf } from './place.ts';

export type { Duty, Flag } from './facts.ts';

/** The states of a clock (scenarios/README.md, "Clocks"). */
export type ClockState =
  'pending' | 'running' | 'dueToday' | 'overdue' | 'met' | 'metExtended' | 'late' | 'void' | 'invalidStop';

/** One clock as people see it; `lateBy` and `usedWorkingDays` are working days, `stopped` an instant (ISO 8601, UTC). */
export interface ClockLook {
  started: IsoDate | null;
  due: IsoDate | null;
  originalDue: IsoDate | null;
  /** The organisation's own, stricter date; null where it has none. */
  target: IsoDate | null;
  state: ClockState;
  stopped: string | null;
  lateBy: number | null;
  usedWorkingDays: number | null;
  /** Only of `service.overall`. */
  warning?: boolean;
}

/** A case at one instant: the fields of a scenario step. */
export interface CaseLook {
  states: string[];
  clocks: Record<string, ClockLook>;
  duties: Duty[];
  flags: Flag[];
  allowed: EventType[];
}

/** What is true of a case at an instant; throws a RangeError for a procedure version that is not loaded. */
export function look(situation: Situation, at: Date): CaseLook {
  const facts = factsOf(situation, at);
  return {
    ...lookAtStanding(situation, at),
    duties: dutiesOwed(facts),
    flags: flagsRaised(facts),
    allowed: possibleEvents(situation, at),
  };
}

/** Where a case stands at an instant, and its clocks: what lists show of it. Errors as `look`. */
export function lookAtStanding(situation: Situation, at: Date): Pick<CaseLook, 'states' | 'clocks'> {
  const facts = factsOf(situation, at);
  const clocks: Record<string, ClockLook> = {};
  for (const [name, clock] of Object.entries(facts.context.clocks)) {
    clocks[name] = lookAtClock(name, clock, facts.moment);
  }
  const overall = clocks['service.overall'];
  if (overall !== undefined) overall.warning = isTwelveWeeks(facts);
  return { states: statesOf(situation.snapshot?.value ?? unbegun(situation)), clocks };
}

/** The events which would not be refused with `event-not-permitted`, whatever their fields. */
export function possibleEvents(situation: Situation, at: Date): EventType[] {
  const accepted = machineFor(situation).accepts(situation.snapshot?.value ?? unbegun(situation));
  const facts = factsOf(situation, at);
  return eventTypes.filter((type) => accepted.has(type) && hasPlaceNow(type, facts));
}

/** The open clock that is due first; null where none is open. */
export function nextDue(seen: Pick<CaseLook, 'clocks'>): { clock: string; due: IsoDate } | null {
  let first: { clock: string; due: IsoDate } | null = null;
  for (const [clock, { due, state }] of Object.entries(seen.clocks)) {
    if (due === null || !openStates.has(state) || isWatch(clock)) continue;
    if (first === null || due < first.due) first = { clock, due };
  }
  return first;
}

/** What people see of one clock at a moment (domain.md 5.6). */
export function lookAtClock(name: string, clock: ClockRecord, moment: Moment): ClockLook {
  const { startedOn: started, dueOn: due, originalDueOn: originalDue, targetOn: target, stoppedAt: stopped } = clock;
  const stoppedOn = stopped === null ? null : londonDate(new Date(stopped));
  const state = stateOf(name, clock, stoppedOn, moment.today);
  const until = state === 'overdue' || state === 'invalidStop' ? moment.today : stoppedOn;
  const isLate = due !== null && until !== null && until > due;
  return {
    started,
    due,
    originalDue,
    target,
    state,
    stopped,
    lateBy: isLate ? workingDaysBetween(moment.calendar, due, until) : null,
    usedWorkingDays: started !== null && stoppedOn !== null ? used(moment, started, stoppedOn) : null,
  };
}

function stateOf(name: string, clock: ClockRecord, stoppedOn: IsoDate | null, today: IsoDate): ClockState {
  if (clock.state === 'pending' || clock.state === 'void') return clock.state;
  if (stoppedOn !== null) return stoppedState(clock, stoppedOn);
  if (clock.invalidAt !== null) return 'invalidStop';
  if (clock.dueOn === null || today < clock.dueOn) return 'running';
  if (today === clock.dueOn) return 'dueToday';
  return isWindow(name) ? 'void' : 'overdue';
}

function stoppedState({ dueOn, baseDueOn }: ClockRecord, stoppedOn: IsoDate): ClockState {
  if (dueOn === null || baseDueOn === null || stoppedOn <= baseDueOn) return 'met';
  return stoppedOn <= dueOn ? 'metExtended' : 'late';
}

function used({ calendar }: Moment, started: IsoDate, stoppedOn: IsoDate): number {
  return Math.max(0, workingDaysBetween(calendar, started, stoppedOn));
}

function factsOf(situation: Situation, at: Date): CaseFacts {
  const { value, context } = situation.snapshot ?? { value: unbegun(situation), context: emptyContext };
  return caseFacts(value, context, momentOf(situation, at));
}

function unbegun(situation: Situation) {
  return machineFor(situation).initial;
}

// Watches over a whole stage or service, and the person's own time: nobody works to them.
function isWatch(name: string): boolean {
  return isWindow(name) || name === 'service.overall' || name === 'response.backstop' || name.endsWith('.summary');
}

const openStates: ReadonlySet<ClockState> = new Set<ClockState>(['running', 'dueToday', 'overdue', 'invalidStop']);
const eventTypes = Object.values(eventSchemas).map((schema) => schema.shape.type.value);
