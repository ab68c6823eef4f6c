import type { IsoDate } from '../calendar/iso-date.ts';
import { knownProcedures } from './own-procedures.ts';
import type { Procedure, StageRule } from './procedure.ts';

/** The version of a procedure that a case is pinned to, or the latest one; null where it is not in this version of Redress. */
export function findProcedure(id: string, version?: number): Procedure | null {
  const known = knownProcedures().filter((one) => one.id === id);
  if (version !== undefined) return known.find((one) => one.version === version) ?? null;
  return known.reduce<Procedure | null>(
    (best, one) => (best === null || one.version > best.version ? one : best),
    null,
  );
}

/** As `findProcedure`; throws a RangeError where the version is not loaded: a case must never be judged by another. */
export function requireProcedure({ id, version }: { id: string; version: number }): Procedure {
  const found = findProcedure(id, version);
  if (found === null) throw new RangeError(`Procedure ${id} version ${version} is not in this version of Redress.`);
  return found;
}

/** What a new case is pinned to: the latest version in force on that day, or else the first one there will be; throws a RangeError where there is none. */
export function pinOn(id: string, today: IsoDate): { id: string; version: number } {
  const known = knownProcedures().filter((one) => one.id === id);
  const inForce = known.filter((one) => one.inForceFrom <= today).toSorted((a, b) => b.version - a.version);
  const found = inForce[0] ?? known.toSorted((a, b) => a.version - b.version)[0] ?? null;
  if (found === null) throw new RangeError(`Procedure ${id} is not in this version of Redress.`);
  return { id, version: found.version };
}

/** The stage that a place such as "stage1.awaitingResponse" lies in; null outside the stages. */
export function stageAt(procedure: Procedure, place: string): StageRule | null {
  const id = place.split('.')[0];
  return procedure.stages.find((stage) => stage.id === id) ?? null;
}

/** Whether no other internal stage follows. */
export function isFinal(procedure: Procedure, stage: StageRule): boolean {
  return procedure.stages.at(-1)?.id === stage.id;
}
