import { requireProcedure } from '../machines/find-procedure.ts';
import type { Procedure } from '../machines/procedure.ts';

/** The procedure that a case is pinned to, for those who may not ask the machines; throws a RangeError where it is not loaded. */
export function procedureOf(pin: { id: string; version: number }): Procedure {
  return requireProcedure(pin);
}
