import type { FieldFault } from '../errors.ts';

/** What came of something that was given in: it is done, or what is wrong with it. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; faults: FieldFault[] };

/** A fault with the condition under which it is one. */
export type FaultIf = readonly [boolean, string, string];

/** Those faults whose condition holds. */
export function faultsIf(asked: readonly FaultIf[]): FieldFault[] {
  return asked.filter(([isFault]) => isFault).map(([, pointer, message]) => ({ pointer, message }));
}
