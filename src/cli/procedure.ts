import { Command, InvalidArgumentError, Option } from 'commander';
import { loadProcedures, readProcedureFile } from '../compose/load-procedures.ts';
import { proceduresFolder } from '../config.ts';
import { SetupError } from '../errors.ts';
import { toMermaid } from '../machines/diagram/to-mermaid.ts';
import { toSvg } from '../machines/diagram/to-svg.ts';
import { diagramOf } from '../machines/diagram.ts';
import { findProcedure } from '../machines/find-procedure.ts';
import { knownProcedures } from '../machines/own-procedures.ts';
import { procedure as schema, type Procedure } from '../machines/procedure.ts';
import { procedureList, procedureText } from './procedure-text.ts';

/** `redress procedure`: the procedures that there are, as text and as data; without a database. */
export function procedureCommand(): Command {
  const command = new Command('procedure').description('Show, export and check complaints procedures');
  own(command.command('list')).description('the procedures that there are').option('--json', 'print JSON').action(list);
  own(command.command('show').argument('<id>', 'the short name of a procedure'))
    .description('one procedure: its stages, its clocks and where each stands written')
    .option('--version <n>', 'which version (the latest)', wholeNumber)
    .action(show);
  own(command.command('export').argument('<id>', 'the short name of a procedure'))
    .description('a procedure as JSON, for PROCEDURES_DIR')
    .option('--version <n>', 'which version (the latest)', wholeNumber)
    .option('--as <new-id>', 'under another short name, as its version 1')
    .action(exportOne);
  own(command.command('check').argument('<file>', 'a .json file: one procedure, or a list of its versions'))
    .description('say whether a file of PROCEDURES_DIR can be used, and what is wrong with it if not')
    .action(check);
  own(command.command('diagram').argument('<id>', 'the short name of a procedure'))
    .description('a picture of it, drawn from the states that its machine is built of')
    .option('--version <n>', 'which version (the latest)', wholeNumber)
    .addOption(new Option('--svg', 'as an SVG image').conflicts('mermaid'))
    .option('--mermaid', 'as Mermaid text (this is the usual one)')
    .action(diagram);
  return command.addHelpText('after', help);
}

const help = `
Examples:
  redress procedure list
  redress procedure show lgsco-code
  redress procedure export lgsco-code --as northmere-two-stage > procedures/northmere.json
  redress procedure check procedures/northmere.json
  redress procedure diagram northmere-two-stage --procedures procedures --svg > northmere.svg
  PROCEDURES_DIR=procedures redress serve

docs/add-a-procedure.md says what each field means. "check" ends with 1 when a file cannot be used.`;

interface Chosen {
  procedures?: string;
  version?: number;
}

/** Every one of these commands knows the own procedures, too. */
function own(command: Command): Command {
  return command.addOption(ownProcedures());
}

/** The option of all commands that judge cases by procedures without asking a database. */
export function ownProcedures(): Option {
  return new Option('--procedures <folder>', 'a folder of own procedures (PROCEDURES_DIR)');
}

/** Makes known what a command may name: the folder given, or else that of PROCEDURES_DIR. @throws SetupError */
export function useOwnProcedures(folder: string | undefined): void {
  loadProcedures(folder ?? proceduresFolder());
}

function list({ procedures, json }: Chosen & { json?: boolean }): void {
  useOwnProcedures(procedures);
  const known = knownProcedures();
  const rows = known.map(({ id, version, title, inForceFrom, nations, framework, ombudsman, stages }) => {
    return { id, version, title, inForceFrom, nations, framework, ombudsman, stages: stages.length };
  });
  process.stdout.write(json ? `${JSON.stringify(rows)}\n` : procedureList(known));
}

function show(id: string, { procedures, version }: Chosen): void {
  useOwnProcedures(procedures);
  process.stdout.write(procedureText(procedureNamed(id, version)));
}

function exportOne(id: string, { procedures, version, as }: Chosen & { as?: string }): void {
  useOwnProcedures(procedures);
  const found = procedureNamed(id, version);
  const named = as === undefined ? found : { ...found, id: as, version: 1 };
  const parsed = schema.safeParse(named);
  if (!parsed.success)
    throw new SetupError(`--as ${as}: give a short name of lower-case letters, digits and dashes, like northmere.`);
  process.stdout.write(`${JSON.stringify(parsed.data, null, 2)}\n`);
}

function check(file: string, { procedures }: Chosen): void {
  useOwnProcedures(procedures);
  const read = readProcedureFile(file);
  for (const { id, version, stages, title } of read) {
    const noun = stages.length === 1 ? 'stage' : 'stages';
    process.stdout.write(`ok ${id} version ${version}: ${title} (${stages.length} ${noun})\n`);
  }
}

function diagram(id: string, { procedures, version, svg }: Chosen & { svg?: boolean }): void {
  useOwnProcedures(procedures);
  const drawn = diagramOf(procedureNamed(id, version));
  process.stdout.write(`${(svg ? toSvg(drawn) : toMermaid(drawn)).trimEnd()}\n`);
}

/** @throws SetupError that lists what there is */
function procedureNamed(id: string, version: number | undefined): Procedure {
  const found = findProcedure(id, version);
  if (found !== null) return found;
  const ids = [...new Set(knownProcedures().map((one) => one.id))];
  const versions = knownProcedures().filter((one) => one.id === id);
  if (versions.length === 0)
    throw new SetupError(`There is no procedure "${id}". There are: ${ids.join(', ')}. Own ones: --procedures FOLDER.`);
  const list = versions.map((one) => one.version).join(', ');
  throw new SetupError(`There is no version ${version} of ${id}. There are: ${list}.`);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Give the number of a version, for example 1.');
  return Number(text);
}
