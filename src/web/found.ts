import { HttpFailure } from '../http/http-failure.ts';

/** What there is; throws `not-found` for what is not there for whoever asks. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new HttpFailure('not-found');
  return value;
}
