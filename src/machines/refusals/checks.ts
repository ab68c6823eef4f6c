import type { RefusalCode } from '../../errors.ts';
import type { RemedyRecord } from '../case-state.ts';
import type { CaseFacts } from '../facts.ts';
import type { FactsByType, MachineEventType } from '../machine-event.ts';

/** One rule: when it fails the event is refused with this code; `why` says it plainly. */
export interface Check<T extends MachineEventType> {
  code: RefusalCode;
  why: string;
  /** Looks at the case alone: while it fails, the event has no place here, whatever its fields. */
  standing?: true;
  fails: (facts: CaseFacts, event: FactsByType[T]) => boolean;
}

/** The checks of each type of event. */
export type Refusals = { [T in MachineEventType]?: readonly Check<T>[] };

/** Why a date is refused that no calendar covers. */
export const beyondCalendar = 'This date lies outside the bank holidays that are known.';

/** The event says something that cannot be; asked before the state is. */
export function invalid<T extends MachineEventType>(why: string, fails: Check<T>['fails']): Check<T> {
  return { code: 'invalid-event', why, fails };
}

/** A notice or decision gives its reasons. */
export function reasonsRequired<T extends MachineEventType>(fails: Check<T>['fails']): Check<T> {
  return { code: 'reasons-required', why: 'Give the reasons.', fails };
}

/** The remedy must have been offered. */
export function unknownRemedy<T extends 'completeRemedy' | 'failRemedy'>(): Check<T> {
  return invalid('No remedy has this id.', ({ context }, { id }) => findRemedy(context.remedies, id) === null);
}

/** The remedy must still be open. */
export function settledRemedy<T extends 'completeRemedy' | 'failRemedy'>(): Check<T> {
  return {
    code: 'event-not-permitted',
    why: 'This remedy is settled.',
    fails: ({ context }, { id }) => {
      const state = findRemedy(context.remedies, id)?.state;
      return state === 'completed' || state === 'failed';
    },
  };
}

/** The remedy of this id, if it was offered. */
export function findRemedy(remedies: readonly RemedyRecord[], id: string): RemedyRecord | null {
  return remedies.find((remedy) => remedy.id === id) ?? null;
}

/** Whether a date lies outside the bank holidays that are known. */
export function isBeyond({ moment }: CaseFacts, date: string | undefined): boolean {
  return date !== undefined && (date <= moment.calendar.from || date > moment.calendar.to);
}
