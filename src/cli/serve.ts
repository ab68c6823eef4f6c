import { Command, Option } from 'commander';
import { loadConfig, type Config } from '../config.ts';
import { SetupError } from '../errors.ts';
import type { App } from '../compose.ts';

/** `redress serve`: pages, API and background work, until told to stop. */
export function serveCommand(): Command {
  const role = new Option('--role <role>', 'what this process does').choices(['all', 'web', 'worker']);
  return new Command('serve')
    .description('Run the pages, the API and the background work until stopped with Ctrl-C or SIGTERM')
    .addOption(role)
    .addHelpText('after', help)
    .action((options: { role?: Config['role'] }) => serveFromEnvironment(options.role));
}

const help = `
Examples:
  redress serve                 everything in one process
  redress serve --role web      pages and API only
  redress serve --role worker   deadlines, reminders and mail only

Without DATABASE_URL it starts a database of its own in DATA_DIR. redress doctor checks the configuration.`;

/** Starts what the environment asks for; a fault that can be mended is printed without a stack and ends with 1. */
export async function serveFromEnvironment(role?: Config['role']): Promise<void> {
  try {
    const config = loadConfig();
    await serve({ ...config, role: role ?? config.role });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`redress: ${error.message}\n`);
    process.exitCode = 1;
  }
}

async function serve(config: Config): Promise<void> {
  const starting = start(config);
  stopOnSignals(starting);
  const { app, url } = await starting;
  say(config.role === 'worker' ? 'Redress is working in the background.' : addresses(url, app.config));
}

interface Started {
  app: App;
  url: string;
}

async function start(config: Config): Promise<Started> {
  const { compose } = await import('../compose.ts');
  const app = await compose(config, say);
  try {
    if (config.demo) await app.openDemo(say);
    const url = config.role === 'worker' ? config.baseUrl : await app.serve();
    if (config.role !== 'web') await app.work();
    return { app, url };
  } catch (error) {
    await app.stop();
    throw error;
  }
}

/** Longer than draining takes; after it something hangs, and going is better than staying. */
const stopWithinMs = 14_000;
/** npm passes on the Ctrl-C that we have had ourselves: it counts once. */
const sameKeyMs = 500;

function stopOnSignals(starting: Promise<Started>): void {
  let stopping = false;
  let mayForce = false;
  const onSignal = (): void => {
    if (mayForce) process.exit(1);
    if (stopping) return;
    stopping = true;
    say('Stopping');
    setTimeout(() => (mayForce = true), sameKeyMs).unref();
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    void starting
      .then(({ app }) => app.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}

function addresses(url: string, { demo }: Config): string {
  const pages: [string, string][] = [
    ['Home', '/'],
    ['Make a complaint', '/complaints/new'],
    ['Staff', '/staff/cases'],
    ['API', '/api/v1/openapi.json'],
  ];
  if (demo) pages.push(['Choose who to be', '/demo'], ['Mailbox', '/demo/mailbox']);
  const lines = pages.map(([name, path]) => `  ${name.padEnd(18)}${url}${path}`);
  return ['', 'Redress is running.', ...lines, 'Stop it with Ctrl-C.'].join('\n');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
