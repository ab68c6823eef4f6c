import { Command, InvalidArgumentError } from 'commander';
import { loadConfig, type Config } from '../config.ts';
import { SetupError } from '../errors.ts';
import { usualPast } from '../simulation/open-demo.ts';

interface Options {
  seed: number;
  cases: number;
  months: number;
}

/** `redress demo`: a made-up council with a past, for trying Redress out. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('Make a demonstration: a council with some hundred complaints of the last months, all made up')
    .option(
      '--seed <number>',
      'what chance is drawn from; the same seed at the same moment gives the same',
      whole(0, 2 ** 31),
      usualPast.seed,
    )
    .option('--cases <number>', 'how many complaints, about', whole(20, 5_000), usualPast.cases)
    .option('--months <number>', 'over how many months, up to now', whole(1, 60), usualPast.months)
    .addHelpText('after', help)
    .action(demo);
}

const help = `
Examples:
  redress demo                          what the first start of a demonstration makes by itself
  redress demo --seed 7 --cases 1200    another council of the same name, and a larger one

Only a database without an organisation is filled, and never one in production: a demonstration cannot be taken out
again. Interrupted, it leaves nothing half done: run it again. Staff and residents all have addresses at example.org,
and no letter or notice of the past is mailed; "redress serve" shows them with DEMO=true at /demo/mailbox.`;

async function demo(options: Options): Promise<void> {
  const config = loadConfig();
  refuseProduction(config);
  const { compose } = await import('../compose.ts');
  const app = await compose({ ...config, logLevel: 'warn' }, say);
  try {
    const outcome = await app.openDemo(say, options);
    if (outcome === 'taken') throw new SetupError(taken);
    const what =
      outcome === 'made' ? 'The demonstration is ready.' : 'There is a demonstration already: nothing was added.';
    process.stdout.write(`${what} Start it with: redress serve\n`);
  } finally {
    await app.stop();
  }
}

function refuseProduction({ environment }: Config): void {
  if (environment !== 'production') return;
  throw new SetupError(
    'A demonstration is never made in production. Leave NODE_ENV out to try Redress on this machine.',
  );
}

const taken =
  'This database has an organisation of its own already. Give DATABASE_URL, or DATA_DIR, of a new one for the demonstration.';

function whole(from: number, to: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= from && value <= to) return value;
    throw new InvalidArgumentError(`Give a whole number from ${from} to ${to}.`);
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
