import type { TimeLimit } from '../calendar/time-limit.ts';
import type { Database } from '../db/clients.ts';
import { usedLimits, usedProcedures, type UsedLimit, type UsedProcedure } from '../db/used-procedures.ts';
import { SetupError } from '../errors.ts';
import { findProcedure } from '../machines/find-procedure.ts';
import { procedureClocks } from '../machines/procedure-clocks.ts';
import type { Procedure } from '../machines/procedure.ts';

/**
 * @throws SetupError where an organisation or a case needs a procedure that is not loaded, or a version of its own says
 * something else than when cases were judged by it
 */
export async function checkProcedures(
  db: Database,
  folder: string | undefined,
  own: readonly Procedure[] = [],
): Promise<void> {
  const missing = missingProcedures(await usedProcedures(db));
  if (missing.length > 0) {
    throw new SetupError(`Procedures that are in use are not loaded.\n${missing.join('\n')}\n${whereToPut(folder)}`);
  }
  const changed = changedProcedures(own, await usedLimits(db, [...new Set(own.map(({ id }) => id))]));
  if (changed.length === 0) return;
  const mend = 'A released version never changes: put it back as it was, and give the new rule the next version.';
  throw new SetupError(
    `Own procedures were changed after cases had been judged by them.\n${changed.join('\n')}\n${mend}`,
  );
}

/** Pure: a line for each procedure in use that is not known. */
export function missingProcedures(used: readonly UsedProcedure[]): string[] {
  return used
    .filter(({ id, version }) => findProcedure(id, version ?? undefined) === null)
    .map(({ organisation, id, version }) =>
      version === null
        ? `${organisation} has chosen ${id}, of which there is no version here.`
        : `${organisation} has cases judged by version ${version} of ${id}.`,
    );
}

/** Pure: a line for each clock that a version counts otherwise than it did. Settings may count otherwise: versions that have any are let be. */
export function changedProcedures(own: readonly Procedure[], used: readonly UsedLimit[]): string[] {
  return used.flatMap(({ organisation, id, version, clock, limit }) => {
    const procedure = own.find((one) => one.id === id && one.version === version);
    if (procedure === undefined || procedure.settings.length > 0) return [];
    const found = procedureClocks(procedure).find((one) => one.clock === clock && clock.startsWith(`${one.stage}.`));
    if (!/^(stage\d|single)\./.test(clock) || isSame(found?.terms.limit ?? null, limit)) return [];
    const says = found === undefined ? 'has no such clock any more' : `says ${inWords(found.terms.limit)} now`;
    return [
      `${organisation} has cases with ${inWords(limit)} for ${clock} by version ${version} of ${id}, which ${says}.`,
    ];
  });
}

function whereToPut(folder: string | undefined): string {
  return folder === undefined
    ? 'Set PROCEDURES_DIR to the folder that holds them, for example PROCEDURES_DIR=/etc/redress/procedures.'
    : `Put their files back into ${folder}: every version that a case was ever judged by must stay there.`;
}

function isSame(now: TimeLimit | null, then: TimeLimit): boolean {
  return (
    now !== null &&
    now.amount === then.amount &&
    now.unit === then.unit &&
    now.count === then.count &&
    now.roll === then.roll
  );
}

function inWords(limit: TimeLimit | null): string {
  return limit === null ? 'no date' : `${limit.amount} ${limit.unit} (${limit.count})`;
}
