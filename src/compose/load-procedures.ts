import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../errors.ts';
import { findProcedure } from '../machines/find-procedure.ts';
import { addProcedures } from '../machines/own-procedures.ts';
import type { Procedure } from '../machines/procedure.ts';
import { readProcedures } from '../machines/read-procedures.ts';

/**
 * Reads every .json file of a folder of own procedures (PROCEDURES_DIR) and makes them known; undefined is no folder.
 * @throws SetupError that names each file and field that is wrong, and how to mend it
 */
export function loadProcedures(folder: string | undefined): Procedure[] {
  if (folder === undefined) return [];
  const faults: string[] = [];
  const read = filesIn(folder).flatMap((file) => readFile(file, faults));
  faults.push(...clashes(read));
  if (faults.length > 0) throw new SetupError(`Own procedures cannot be used as they are.\n${faults.join('\n')}`);
  const own = read.map(({ procedure }) => procedure);
  addProcedures(own);
  return own;
}

/** The procedures of one file, which are not made known. @throws SetupError as `loadProcedures` */
export function readProcedureFile(file: string): Procedure[] {
  const faults: string[] = [];
  const read = readFile(file, faults);
  faults.push(...clashes(read));
  if (faults.length > 0) throw new SetupError(faults.join('\n'));
  return read.map(({ procedure }) => procedure);
}

/** As `readProcedureFile`, but a released version may say something else here: it is a draft, and nothing is pinned to it. @throws SetupError */
export function readDraftFile(file: string): Procedure[] {
  const faults: string[] = [];
  const read = readFile(file, faults);
  if (faults.length > 0) throw new SetupError(faults.join('\n'));
  return read.map(({ procedure }) => procedure);
}

interface FromFile {
  file: string;
  procedure: Procedure;
}

function filesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    throw new SetupError(
      `PROCEDURES_DIR must be a folder that this process can read: ${folder} is none. Make it, or leave the variable out.`,
    );
  }
}

function readFile(file: string, faults: string[]): FromFile[] {
  const text = textOf(file);
  if (text === null) {
    faults.push(`${file}: this file cannot be read. Let the user that runs Redress read it.`);
    return [];
  }
  const read = readProcedures(text);
  faults.push(...read.faults.map(({ path, message }) => `${file}${path === '' ? '' : ` at ${path}`}: ${message}`));
  return read.procedures.map((procedure) => ({ file, procedure }));
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** A version may stand in one file only, and a released one never changes. */
function clashes(read: readonly FromFile[]): string[] {
  return read.flatMap(({ file, procedure }, index) => {
    const { id, version } = procedure;
    const twin = read.slice(0, index).find((one) => one.procedure.id === id && one.procedure.version === version);
    if (twin !== undefined)
      return [`${file} at /version: version ${version} of ${id} stands in ${twin.file}, too. ${mend(id)}`];
    const known = findProcedure(id, version);
    if (known === null || JSON.stringify(known) === JSON.stringify(procedure)) return [];
    return [
      `${file} at /version: version ${version} of ${id} is released and says something else. A released version never changes. ${mend(id)}`,
    ];
  });
}

function mend(id: string): string {
  const next = (findProcedure(id)?.version ?? 1) + 1;
  return `Give this one the next number, for example "version": ${next}, or another id.`;
}
