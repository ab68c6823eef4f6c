import type { Database } from '../db/clients.ts';
import { usedProcedures, type UsedProcedure } from '../db/used-procedures.ts';
import { SetupError } from '../errors.ts';
import { findProcedure } from '../machines/find-procedure.ts';

/** @throws SetupError where an organisation or a case needs a procedure that is not loaded: a case is never judged by another one */
export async function checkProcedures(db: Database, folder: string | undefined): Promise<void> {
  const faults = missingProcedures(await usedProcedures(db));
  if (faults.length === 0) return;
  const where =
    folder === undefined
      ? 'Set PROCEDURES_DIR to the folder that holds them, for example PROCEDURES_DIR=/etc/redress/procedures.'
      : `Put their files back into ${folder}: every version that a case was ever judged by must stay there.`;
  throw new SetupError(`Procedures that are in use are not loaded.\n${faults.join('\n')}\n${where}`);
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
