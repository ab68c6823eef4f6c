import { Command, InvalidArgumentError, Option } from 'commander';
import { isIsoDate, type IsoDate } from '../calendar/iso-date.ts';
import { readDraftFile } from '../compose/load-procedures.ts';
import { SetupError } from '../errors.ts';
import { findProcedure } from '../machines/find-procedure.ts';
import { knownProcedures } from '../machines/own-procedures.ts';
import type { Procedure } from '../machines/procedure.ts';
import type { WhatIfQuestion } from '../reports/read-comparisons.ts';
import type { WhatIfCase, WhatIfReport } from '../reports/what-if-tally.ts';
import { inOrganisationSession, note } from './organisation-session.ts';
import { processIo, type CalendarIo } from './calendar-io.ts';
import { readPolicyFile } from './policy-file.ts';
import { ownProcedures, useOwnProcedures } from './procedure.ts';
import { csvHead, csvLine, differencesOf } from './what-if-rows.ts';
import { whatIfText } from './what-if-text.ts';

interface Options {
  procedure?: string;
  of?: string;
  policy?: string;
  from: IsoDate;
  to: IsoDate;
  organisation?: string;
  procedures?: string;
  json?: boolean;
  csv?: boolean;
}

/** `redress what-if`: stored cases judged again by a draft procedure or policy; nothing is changed. */
export function whatIfCommand(): Command {
  return new Command('what-if')
    .description('Judge stored cases again by a draft procedure or policy, and say what would have been otherwise')
    .option('--procedure <file-or-id>', 'the draft: a .json file, or the short name of a procedure that there is')
    .option('--of <id>', "the procedure whose cases are judged again (the draft's own)")
    .option('--policy <file>', 'a draft policy, as JSON')
    .requiredOption('--from <date>', 'cases received from this day, YYYY-MM-DD', day)
    .requiredOption('--to <date>', 'to this day', day)
    .option('--organisation <slug>', 'its slug or a host name; not needed while it is the only one')
    .addOption(ownProcedures())
    .addOption(new Option('--json', 'print JSON: every change, then the counts').conflicts('csv'))
    .option('--csv', 'print every change as CSV')
    .addHelpText('after', help)
    .action(run);
}

const help = `
Examples:
  redress procedure export lgsco-code > draft.json      (then change 10 working days to 8)
  redress what-if --procedure draft.json --from 2026-01-01 --to 2026-06-30
  redress what-if --policy draft-policy.json --of lgsco-code --from 2026-01-01 --to 2026-06-30 --csv

Nothing is written: the cases stay as they are.`;

async function run(options: Options): Promise<void> {
  useOwnProcedures(options.procedures);
  refuseOdd(options);
  await inOrganisationSession(options, async (ctx) => {
    const question = questionOf(options);
    const { whatIf } = await import('../reports/what-if.ts');
    const printer = printerOf(options, processIo);
    await printer.begin();
    const report = await whatIf(ctx, question, {
      onCase: (changed) => printer.onCase(changed),
      onProgress: (cases) => note(`Looked at ${cases} cases`),
    });
    await printer.end(report);
  });
}

/** @throws SetupError for what no database need be opened for */
function refuseOdd({ procedure, policy, from, to }: Options): void {
  if (procedure === undefined && policy === undefined)
    throw new SetupError('Give a draft: --procedure FILE or ID, --policy FILE, or both.');
  if (from > to) throw new SetupError(`--from ${from} is after --to ${to}: give the earlier day first.`);
}

/** Asked with the database open, for it may hold procedures. @throws SetupError for drafts that cannot be read */
function questionOf({ procedure, of, policy, from, to }: Options): WhatIfQuestion {
  const draft = procedure === undefined ? undefined : draftOf(procedure);
  const cases = of ?? draft?.id;
  if (cases !== undefined && findProcedure(cases) === null)
    throw new SetupError(`There is no procedure ${cases} whose cases could be judged again. ${choose()}`);
  return { from, to, of: cases, draft, policy: policy === undefined ? undefined : policyFrom(policy) };
}

/** A file, of several versions the last; else a procedure that there is. */
function draftOf(name: string): Procedure {
  const known = findProcedure(name);
  if (known !== null) return known;
  if (!name.includes('.') && !name.includes('/')) throw new SetupError(`There is no procedure ${name}. ${choose()}`);
  const versions = readDraftFile(name).toSorted((a, b) => b.version - a.version);
  const [latest] = versions;
  if (latest === undefined) throw new SetupError(`${name}: there is no procedure in this file.`);
  return latest;
}

/** A draft may be one that could not be adopted: what is wrong with it is said, and it is tried all the same. */
function policyFrom(file: string): WhatIfQuestion['policy'] {
  const { policy, faults } = readPolicyFile(file, knownProcedures());
  for (const fault of faults) note(`${file}: ${fault}`);
  return policy;
}

function choose(): string {
  const ids = [...new Set(knownProcedures().map(({ id }) => id))];
  return `There are: ${ids.join(', ')}. A draft in a file is named with its ending, for example draft.json.`;
}

interface Printer {
  begin(): Promise<void>;
  onCase(changed: WhatIfCase): Promise<void>;
  end(report: WhatIfReport): Promise<void>;
}

/** How many cases a terminal shows. */
const mostShown = 20;

function printerOf({ json, csv }: Options, io: CalendarIo): Printer {
  if (csv === true) return csvPrinter(io);
  return json === true ? jsonPrinter(io) : textPrinter(io);
}

function csvPrinter(io: CalendarIo): Printer {
  return {
    begin: () => io.write(csvHead),
    onCase: (changed) => io.write(differencesOf(changed).map(csvLine).join('')),
    end: async () => undefined,
  };
}

/** One object, written as it comes: memory holds no more than one case. */
function jsonPrinter(io: CalendarIo): Printer {
  let separator = '';
  return {
    begin: () => io.write('{"changes":['),
    async onCase(changed) {
      const items = differencesOf(changed).map((one) => `\n${JSON.stringify(one)}`);
      await io.write(separator + items.join());
      separator = ',';
    },
    end: (report) => io.write(`],\n"report":${JSON.stringify(report)}}\n`),
  };
}

function textPrinter(io: CalendarIo): Printer {
  const shown: WhatIfCase[] = [];
  return {
    begin: async () => undefined,
    async onCase(changed) {
      if (shown.length < mostShown) shown.push(changed);
    },
    end: (report) => io.write(whatIfText(report, shown)),
  };
}

function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new InvalidArgumentError('Give a real date as YYYY-MM-DD, for example 2026-03-31.');
  return text;
}
