import { SetupError } from '../errors.ts';
import { findProcedure } from '../machines/find-procedure.ts';
import { addProcedures, ownerOf } from '../machines/own-procedures.ts';
import type { Procedure } from '../machines/procedure.ts';
import { readProcedures } from '../machines/read-procedures.ts';
import type { Ports } from '../ports.ts';
import { keptBy, keptNames, type KeptName } from './kept-procedures.ts';

/**
 * Makes the own procedures of every organisation known to this process, and gives those that were not known before.
 * @throws SetupError that names each version which cannot be used; the others are known all the same
 */
export async function loadKeptProcedures(ports: Pick<Ports, 'db'>): Promise<Procedure[]> {
  const missing = (await keptNames(ports.db.drizzle)).filter(isNew);
  const faults: string[] = [];
  const added: Procedure[] = [];
  for (const organisationId of new Set(missing.map((name) => name.organisationId))) {
    const kept = await keptBy({ ...ports, actor: { organisationId } });
    const unknown = kept.filter((one) => isNew({ organisationId, ...one }));
    added.push(...unknown.flatMap((one) => add(one, organisationId, faults)));
  }
  if (faults.length > 0) throw new SetupError(`${heading}\n${faults.join('\n')}\n${mend}`);
  return added;
}

const heading = 'Procedures that organisations have put in force in Administration cannot be used as they are.';
const mend =
  'They stand in the table own_procedures, and cases may be judged by them: start the version of Redress that ran before, or take a file of the same id out of PROCEDURES_DIR, and report it.';

function isNew({ organisationId, id, version }: KeptName): boolean {
  return ownerOf(id) !== organisationId || findProcedure(id, version) === null;
}

function add(
  { id, version, body }: { id: string; version: number; body: string },
  organisationId: string,
  faults: string[],
): Procedure[] {
  const { procedures, faults: found } = readProcedures(body);
  const name = `Version ${version} of ${id} (organisation ${organisationId})`;
  faults.push(...found.map(({ path, message }) => `${name}${path === '' ? '' : ` at ${path}`}: ${message}`));
  if (found.length > 0) return [];
  const isAsNamed = procedures.every((one) => one.id === id && one.version === version);
  if (!isAsNamed || procedures.length !== 1) {
    faults.push(`${name}: the row says another id or version than its text.`);
    return [];
  }
  return addOne(procedures, organisationId, name, faults);
}

function addOne(procedures: Procedure[], organisationId: string, name: string, faults: string[]): Procedure[] {
  try {
    addProcedures(procedures, organisationId);
    return procedures;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    faults.push(`${name}: ${error.message}`);
    return [];
  }
}
