import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { runScenario, type ScenarioRun } from '../scenarios/run-scenario.ts';
import { scenarioFile, type Scenario } from '../scenarios/scenario-file.ts';
import { processIo, type CalendarIo } from './calendar-io.ts';
import { ownProcedures, useOwnProcedures } from './procedure.ts';

/** `redress scenario`: runs acceptance scenarios through the pure engine, without a database. */
export function scenarioCommand(io: CalendarIo = processIo): Command {
  const command = new Command('scenario')
    .description('Run scenario files through the engine and say which hold')
    .argument('<path...>', 'scenario files, or folders of them')
    .addOption(ownProcedures())
    .option('--json', 'print what the engine answered to each step, one JSON object a line')
    .addHelpText('after', '\nExit code: 0 all passed, 1 one failed, 2 a file could not be read.')
    .exitOverride(({ exitCode }) => io.exit(exitCode === 0 ? 0 : 2))
    .configureOutput({ writeErr: (text) => io.writeError(text) })
    .showHelpAfterError('(add --help for the options)');
  return command.action((paths: string[], { json = false, procedures }: { json?: boolean; procedures?: string }) => {
    useOwnProcedures(procedures);
    return runAll(io, paths, json);
  });
}

async function runAll(io: CalendarIo, paths: readonly string[], json: boolean): Promise<void> {
  const faults: string[] = [];
  const files = paths.flatMap((path) => filesAt(path, faults));
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    const scenario = read(file, faults);
    if (scenario === null) continue;
    const run = runScenario(scenario);
    if (run.passed) passed += 1;
    else failed += 1;
    if (json) await io.write(stepLines(run));
    await report(io, json, verdict(run));
  }
  await report(io, json, `${passed} passed, ${failed} failed`);
  for (const fault of faults) io.writeError(`${fault}\n`);
  io.setExitCode(faults.length > 0 ? 2 : failed > 0 ? 1 : 0);
}

/** The line that says how a scenario went: its first difference, if any. */
export function verdict(run: ScenarioRun): string {
  const failing = run.steps.find((step) => step.failures.length > 0);
  if (failing !== undefined) return `FAIL ${run.id} step ${failing.step}: ${failing.failures.join('; ')}`;
  if (run.cutShort !== null) return `FAIL ${run.id} step ${run.steps.length + 1}: ${run.cutShort}`;
  return `ok ${run.id} ${run.title}`;
}

// With --json the verdicts go to standard error, so that standard output stays JSON.
async function report(io: CalendarIo, json: boolean, line: string): Promise<void> {
  if (json) io.writeError(`${line}\n`);
  else await io.write(`${line}\n`);
}

function stepLines(run: ScenarioRun): string {
  return run.steps.map((step) => `${JSON.stringify({ scenario: run.id, ...step, failures: undefined })}\n`).join('');
}

function filesAt(path: string, faults: string[]): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    if (files.length === 0)
      faults.push(`${path}: there is no .json file here. Give a scenario file or a folder of them.`);
    return files.sort().map((name) => join(path, name));
  } catch {
    faults.push(`${path}: cannot be read. Give the path of a scenario file or of a folder of them.`);
    return [];
  }
}

function read(file: string, faults: string[]): Scenario | null {
  const parsed = parse(file);
  if (typeof parsed === 'string') {
    faults.push(`${file}: ${parsed}`);
    return null;
  }
  return parsed;
}

function parse(file: string): Scenario | string {
  try {
    const result = scenarioFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (result.success) return result.data;
    return `this is not a scenario (see scenarios/README.md).\n${z.prettifyError(result.error)}`;
  } catch (error) {
    return `this cannot be read as JSON: ${error instanceof Error ? error.message : 'unknown fault'}`;
  }
}
