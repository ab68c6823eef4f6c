import type { Calendar } from '../calendar/calendar.ts';
import { londonDate } from '../calendar/london.ts';
import { OutsideCoverage } from '../calendar/outside-coverage.ts';
import type { RefusalCode } from '../errors.ts';
import { emptyContext, type CaseSnapshot } from './case-state.ts';
import { machineFor, type CaseMachine } from './compile.ts';
import type { Effect, EffectOf } from './effects.ts';
import type { RemindEvent } from './remind-event.ts';
import { clauseOfRefusal } from './clause-of-refusal.ts';
import { caseFacts, type CaseFacts } from './facts.ts';
import { pinOn } from './find-procedure.ts';
import {
  machineEvent,
  type BeginFacts,
  type MachineEvent,
  type MachineEventType,
  type Moment,
} from './machine-event.ts';
import type { Policy } from './policy.ts';
import type { Check } from './refusals/checks.ts';
import { checksOf } from './refusals/index.ts';
import type { Clause, Procedure } from './procedure.ts';
import type { EventFacts } from './split.ts';

/** Everything a decision depends on; `calendar` is the revision in force with the closures that count. */
export interface Situation {
  procedure: { id: string; version: number };
  /** Judged by this instead of the procedure that it is pinned to (what-if). */
  draft?: Procedure | undefined;
  calendar: Calendar;
  policy: Policy;
  /** Null for a case that has not begun. */
  snapshot: CaseSnapshot | null;
}

/** A refusal is a value: its code, and where it helps the clock, the clause of the rule and a plain reason. */
export type Decision =
  | { accepted: true; snapshot: CaseSnapshot; effects: Effect[] }
  | { accepted: false; code: RefusalCode; clock?: string; clause?: Clause; detail?: string };

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
  return { at, today: londonDate(at), calendar, policy, procedure: machineFor(situation).procedure };
}

function decideEvent(situation: Situation, facts: EventFacts | RemindEvent | BeginFacts, at: Date): Decision {
  const machine = machineFor(situation);
  const event = machineEvent(facts, momentOf(situation, at));
  try {
    const refusal = refuse(machine, situation.snapshot, event);
    if (refusal !== null) return refusal;
    const step = machine.step(situation.snapshot, event);
    return refusalOfFurther(situation, step.effects, at) ?? { accepted: true, ...step };
  } catch (error) {
    if (!(error instanceof OutsideCoverage)) throw error;
    return { accepted: false, code: 'invalid-event', detail: error.message };
  }
}

/** An event cannot be accepted whose further case could not begin, for example on a date beyond the calendar. */
function refusalOfFurther(situation: Situation, effects: readonly Effect[], at: Date): Decision | null {
  for (const effect of effects) {
    if (effect.type !== 'openCase') continue;
    const draft = situation.draft?.id === effect.procedure ? situation.draft : undefined;
    // A draft may be of a procedure that is known nowhere yet.
    const { id, version } = draft ?? pinOn(effect.procedure, effect.receivedOn);
    const begun = beginCase({ ...situation, draft, procedure: { id, version } }, effect, at);
    if (!begun.accepted) return begun;
  }
  return null;
}

function refuse(machine: CaseMachine, snapshot: CaseSnapshot | null, event: MachineEvent): Decision | null {
  const value = snapshot?.value ?? machine.initial;
  const facts = caseFacts(value, snapshot?.context ?? emptyContext, event.moment);
  const failing = checksOf(event.type).filter((check) => check.fails(facts, event.facts));
  const first = failing.find((check) => check.code === 'invalid-event');
  if (first !== undefined) return refusal(first, event.type, facts);
  if (!machine.accepts(value).has(event.type)) return { accepted: false, code: 'event-not-permitted' };
  return failing[0] === undefined ? null : refusal(failing[0], event.type, facts);
}

function refusal({ code, why }: Check<MachineEventType>, event: MachineEventType, facts: CaseFacts): Decision {
  const isOfClock = code.startsWith('extension-') || code === 'too-many-extensions';
  const clock = isOfClock && facts.stage !== null ? { clock: `${facts.stage.id}.respond` } : {};
  const found = clauseOfRefusal(code, event, facts);
  const clause = found === null ? {} : { clause: { citation: found.citation, strength: found.strength } };
  return { accepted: false, code, detail: why, ...clock, ...clause };
}
