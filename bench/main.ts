import { stopStack } from '../src/compose/stop-stack.ts';
import type { Bench } from './bench.ts';
import { figures } from './figures.ts';
import { help, readOptions, type Options } from './options.ts';
import { openPrivateDatabase, type PrivateDatabase } from './private-database.ts';
import { jsonReport, textReport } from './report.ts';
import type { Result } from './result.ts';

const stops = stopStack();
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => void stops.stop().finally(() => process.exit(code)));
}
process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (options === undefined) return 2;
  if (options.help) return print(help);
  try {
    const results = await measure(options, openBench(options));
    return print(`${options.json ? jsonReport(results) : textReport(results)}\n`);
  } finally {
    await stops.stop();
  }
}

function optionsOf(args: readonly string[]): Options | undefined {
  try {
    return readOptions(args);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

async function measure({ only }: Options, bench: Bench): Promise<Result[]> {
  const isAsked = (id: string): boolean =>
    only.length === 0 || only.some((asked) => id === asked || id.startsWith(`${asked}-`));
  const results: Result[] = [];
  for (const figure of figures.filter(({ ids }) => ids.some(isAsked))) {
    tell(`${figure.ids.join(', ')}: ${figure.title}`);
    results.push(...(await figure.run(bench)));
  }
  return results.filter(({ id }) => isAsked(id));
}

function openBench({ seconds, rounds }: Options): Bench {
  let opened: Promise<PrivateDatabase> | undefined;
  return {
    seconds,
    rounds,
    tell,
    database: () => (opened ??= openPrivateDatabase(stops, tell)),
    push: (stop) => stops.push(stop),
  };
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
