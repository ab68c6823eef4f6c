import type { CaseFacts } from '../facts.ts';
import type { MachineEventType } from '../machine-event.ts';
import { answering } from './answering.ts';
import type { Check, Refusals } from './checks.ts';
import { filing } from './filing.ts';
import { handling } from './handling.ts';
import { receiving } from './receiving.ts';
import { work } from './work.ts';

/**
 * Event → checks in the order in which coinciding faults are named (README, "Conventions").
 * Those of `invalid-event` run before the state is asked whether it accepts the event at all, the others after.
 */
const refusals: Refusals = { ...receiving, ...handling, ...answering, ...work, ...filing };

/** The checks of one type of event, in their order. */
export function checksOf(type: MachineEventType): readonly Check<MachineEventType>[] {
  return checksOfAny(refusals[type] ?? []);
}

/** Whether no check that looks at the case alone keeps this type of event out now. */
export function hasPlaceNow(type: MachineEventType, facts: CaseFacts): boolean {
  return !checksOf(type).some((check) => check.standing === true && check.fails(facts, nothingSaid()));
}

// The checks of an event's own type read the facts of that type; TypeScript cannot pair the two by a key.
function checksOfAny(checks: readonly unknown[]): readonly Check<MachineEventType>[] {
  return checks as readonly Check<MachineEventType>[];
}

// A standing check does not look at the event: it may be given anything.
function nothingSaid(): never {
  return Object.freeze({}) as never;
}
