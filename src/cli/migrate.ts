import { Command } from 'commander';
import type { StoreUrls } from '../compose/open-store.ts';
import { loadConfig } from '../config.ts';
import { SetupError } from '../errors.ts';

/** `redress migrate`: bring the tables up to date, or say where they stand. */
export function migrateCommand(): Command {
  const command = new Command('migrate').description('Bring the database up to date, or say where it stands');
  command.command('up').description('apply every step that is missing').action(up);
  command
    .command('status')
    .description('list the steps; ends with 1 when some are missing')
    .option('--json', 'print JSON')
    .action(status);
  return command.addHelpText('after', help);
}

const help = `
Examples:
  DATABASE_OWNER_URL=postgres://… redress migrate up
  redress migrate status --json

Steps only go forward, and two processes that migrate at once take turns.`;

async function up(): Promise<void> {
  const { migrateUp } = await import('../db/migrate.ts');
  const steps = await withUrls(({ ownerUrl }) => migrateUp(ownerUrl ?? noOwner()));
  for (const step of steps) process.stdout.write(`applied ${step}\n`);
  if (steps.length === 0) process.stdout.write('Nothing to do: the database is up to date.\n');
}

async function status({ json = false }: { json?: boolean }): Promise<void> {
  const { migrationStatus } = await import('../db/migrate.ts');
  const { reach } = await import('../db/reach.ts');
  const found = await withUrls(({ ownerUrl, appUrl }) =>
    reach(ownerUrl === undefined ? 'DATABASE_URL' : 'DATABASE_OWNER_URL', () => migrationStatus(ownerUrl ?? appUrl)),
  );
  const lines = [
    ...found.applied.map((step) => `applied  ${step}`),
    ...found.pending.map((step) => `missing  ${step}`),
    ...(found.unknown > 0 ? [`${found.unknown} steps are of a newer Redress`] : []),
  ];
  process.stdout.write(`${json ? JSON.stringify(found) : lines.join('\n')}\n`);
  if (found.pending.length > 0 || found.unknown > 0) process.exitCode = 1;
}

async function withUrls<T>(work: (urls: StoreUrls) => Promise<T>): Promise<T> {
  const { withStoreUrls } = await import('../compose/store-urls.ts');
  return withStoreUrls(loadConfig(), (line) => void process.stderr.write(`${line}\n`), work);
}

function noOwner(): never {
  throw new SetupError(
    'DATABASE_OWNER_URL is not set: the address of the same database as the role that may change its tables.',
  );
}
