import type { Calendar } from '../calendar/calendar.ts';
import { londonDate } from '../calendar/london.ts';
import { OutsideCoverage } from '../calendar/outside-coverage.ts';
import type { RefusalCode } from '../errors.ts';
import { emptyContext, type CaseSnapshot } from './case-state.ts';
import { caseMachine, type CaseMachine } from './compile.ts';
import type { Effect, EffectOf } from './effects.ts';
import type { RemindEvent } from './events.ts';
import { caseFacts } from './facts.ts';
import {
  machineEvent,
  type BeginFacts,
  type MachineEvent,
  type MachineEventType,
  type Moment,
} from './machine-event.ts';
import type { Policy } from './policy.ts';
import { refusals, type Check } from './refusals.ts';
import type { EventFacts } from './split.ts';

/** Everything a decision depends on; `calendar` is the revision in force with the closures that count. */
export interface Situation {
  procedure: { id: string; version: number };
  calendar: Calendar;
  policy: Policy;
  /** Null for a case that has not begun. */
  snapshot: CaseSnapshot | null;
}

/** A refusal is a value: its code, and where it helps the clock and a plain reason. */
export type Decision =
  | { accepted: true; snapshot: CaseSnapshot; effects: Effect[] }
  | { accepted: false; code: RefusalCode; clock?: string; detail?: string };

/**
 * Decides one event that happens at `at`: a new snapshot and what follows, or a refusal.
 * Throws a RangeError for a procedure version that is not loaded; a date beyond the calendar is `invalid-event`.
 */
export function decide(situation: Situation, facts: EventFacts | RemindEvent, at: Date): Decision {
  return decideEvent(situation, facts, at);
}

/** Begins the further case that an `openCase` effect names; `situation.procedure` is that of the new case. */
export function beginCase(situation: Omit<Situation, 'snapshot'>, effect: EffectOf<'openCase'>, at: Date): Decision {
  const { receivedOn, toldOn, awareOn, channel, late, cause } = effect;
  const isRequest = cause === 'serviceRequest';
  const facts: BeginFacts = { type: 'begin', receivedOn, toldOn, awareOn, channel, late, isRequest };
  return decideEvent({ ...situation, snapshot: null }, facts, at);
}

/** The instant of a decision and what it is judged by; throws a RangeError for a version that is not loaded. */
export function momentOf(situation: Situation, at: Date): Moment {
  const { calendar, policy } = situation;
  return { at, today: londonDate(at), calendar, policy, procedure: caseMachine(situation.procedure).procedure };
}

function decideEvent(situation: Situation, facts: EventFacts | RemindEvent | BeginFacts, at: Date): Decision {
  const machine = caseMachine(situation.procedure);
  const event = machineEvent(facts, momentOf(situation, at));
  try {
    const refusal = refuse(machine, situation.snapshot, event);
    if (refusal !== null) return refusal;
    return { accepted: true, ...machine.step(situation.snapshot, event) };
  } catch (error) {
    if (!(error instanceof OutsideCoverage)) throw error;
    return { accepted: false, code: 'invalid-event', detail: error.message };
  }
}

function refuse(machine: CaseMachine, snapshot: CaseSnapshot | null, event: MachineEvent): Decision | null {
  const value = snapshot?.value ?? machine.initial;
  const facts = caseFacts(value, snapshot?.context ?? emptyContext, event.moment);
  const failing = checksOf(event.type).filter((check) => check.fails(facts, event.facts));
  const first = failing.find((check) => check.code === 'invalid-event');
  if (first !== undefined) return refusal(first, null);
  if (!machine.accepts(value).has(event.type)) return { accepted: false, code: 'event-not-permitted' };
  return failing[0] === undefined ? null : refusal(failing[0], facts.stage?.id ?? null);
}

function refusal(check: Check<MachineEventType>, stage: string | null): Decision {
  const isOfClock = check.code.startsWith('extension-') || check.code === 'too-many-extensions';
  const clock = isOfClock && stage !== null ? { clock: `${stage}.respond` } : {};
  return { accepted: false, code: check.code, detail: check.why, ...clock };
}

// The checks of an event's own type read the facts of that type; TypeScript cannot pair the two by a key.
function checksOf(type: MachineEventType): readonly Check<MachineEventType>[] {
  return (refusals[type] ?? []) as readonly Check<MachineEventType>[];
}
