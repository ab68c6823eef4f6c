import { knownProcedures } from '../../machines/own-procedures.ts';
import type { Procedure } from '../../machines/procedure.ts';

/** The version that this one follows; null for a first one. */
export function versionBefore({ id, version }: Pick<Procedure, 'id' | 'version'>): Procedure | null {
  const earlier = knownProcedures().filter((one) => one.id === id && one.version < version);
  return earlier.toSorted((a, b) => b.version - a.version)[0] ?? null;
}
