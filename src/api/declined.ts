import type { Failure, Result } from '../errors.ts';

/** Carries a verb's refusal from a route's handler to the one place that words it. */
export class Declined extends Error {
  override readonly name = 'Declined';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** The value of a verb's result. Throws Declined. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Declined(result.failure);
  return result.value;
}

/** What a read found. Throws Declined: absent and not yours are answered alike. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Declined({ kind: 'not-found' });
  return value;
}
