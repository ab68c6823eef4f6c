/** The refusals of the rules, in the order in which coinciding faults are named (scenarios/README.md, "Expect"). */
export const refusalCodes = [
  'invalid-event',
  'event-not-permitted',
  'extension-after-due',
  'extension-over-cap',
  'too-many-extensions',
  'reasons-required',
  'ombudsman-rights-required',
  'same-handler',
  'conflict-of-interest',
  'exclusion-needs-evidence',
  'discretion-required',
  'definition-required',
  'issues-unanswered',
  'open-duties',
  'equality-consideration-required',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Where in the input a fault lies (RFC 6901 pointer) and how to mend it. */
export interface FieldFault {
  pointer: string;
  message: string;
}

/** Why a verb did nothing. A value inside; only the edge turns it into a problem (RFC 9457). */
export type Failure =
  | {
      kind: 'refused';
      code: RefusalCode;
      faults?: FieldFault[];
      possibleEvents: string[];
      clock?: string;
      /** Where the rule stands, and its force. */
      clause?: { citation: string; strength: 'must' | 'should' | 'target' };
    }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }
  | { kind: 'stale'; version: number }
  | { kind: 'key-reused' };

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}

/** Ends a switch over a union: reaching it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}

/** The person who runs Redress can mend this; the message says how. Printed without a stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
