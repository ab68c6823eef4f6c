import type { Procedure } from './procedure.ts';
import { procedures } from './procedures/index.ts';

/** Every procedure that may be used: those that come with Redress, then a council's own. */
export function knownProcedures(): readonly Procedure[] {
  return known;
}

/** What an organisation may choose: all that belongs to no other one. */
export function proceduresOpenTo(organisationId: string): readonly Procedure[] {
  return known.filter(({ id }) => mayUseProcedure(id, organisationId));
}

/** Whether an organisation may use the procedure of this id, if there is one: it is its own, or nobody's in particular. */
export function mayUseProcedure(id: string, organisationId: string): boolean {
  const owner = ownerOf(id);
  return owner === null || owner === organisationId;
}

/** Whose own procedure this is; null for what comes with Redress or from PROCEDURES_DIR. */
export function ownerOf(id: string): string | null {
  return owners.get(id) ?? null;
}

/**
 * Adds own procedures before anything is decided by them: those of PROCEDURES_DIR, which all may use, or those of one
 * organisation. A version of the same name may be given again only if it says the same and is the same organisation's:
 * throws a RangeError otherwise, for a released version never changes meaning.
 */
export function addProcedures(own: readonly Procedure[], organisationId: string | null = null): void {
  const added = own.filter((one) => !isKnown(one, organisationId));
  if (organisationId !== null) for (const { id } of added) owners.set(id, organisationId);
  known = [...known, ...added];
}

let known: readonly Procedure[] = procedures;
const owners = new Map<string, string>();

function isKnown(own: Procedure, organisationId: string | null): boolean {
  const { id, version } = own;
  if (known.some((one) => one.id === id) && ownerOf(id) !== organisationId)
    throw new RangeError(`There is another procedure called ${id} already: give this one another id.`);
  const same = known.find((one) => one.id === id && one.version === version);
  if (same === undefined) return false;
  if (JSON.stringify(same) === JSON.stringify(own)) return true;
  throw new RangeError(`There is another version ${version} of ${id} already: give this one the next number.`);
}
