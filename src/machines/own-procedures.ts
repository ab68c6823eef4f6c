import type { Procedure } from './procedure.ts';
import { procedures } from './procedures/index.ts';

/** Every procedure that may be used: those that come with Redress, then a council's own. */
export function knownProcedures(): readonly Procedure[] {
  return known;
}

/**
 * Adds a council's own procedures, once, before anything is decided (PROCEDURES_DIR). A version of the same name may
 * be given again only if it says the same: throws a RangeError otherwise, for a released version never changes meaning.
 */
export function addProcedures(own: readonly Procedure[]): void {
  const added = own.filter((one) => !isKnown(one));
  known = [...known, ...added];
}

let known: readonly Procedure[] = procedures;

function isKnown(own: Procedure): boolean {
  const same = known.find(({ id, version }) => id === own.id && version === own.version);
  if (same === undefined) return false;
  if (JSON.stringify(same) === JSON.stringify(own)) return true;
  throw new RangeError(`There is another version ${own.version} of ${own.id} already: give this one the next number.`);
}
