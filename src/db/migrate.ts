import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { z } from 'zod';
import { SetupError } from '../errors.ts';
import { connectionOptions } from './connection-options.ts';
import { roleNames } from './roles.ts';

export interface MigrationStatus {
  applied: string[];
  pending: string[];
  /** How many steps the database has that this code does not know. */
  unknown: number;
}

const journal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) });
type Step = z.infer<typeof journal>['entries'][number];

/** Two processes that migrate at once take turns. */
const migrationLock = 0x6d696772;
/** The first step makes schema redress; each step grants what the application may do with its tables. */
const grantsAfter = [
  `grant usage on schema redress, redress_migrations to ${roleNames.app}`,
  `grant select on redress_migrations.applied to ${roleNames.app}`,
];
const record = { migrationsSchema: 'redress_migrations', migrationsTable: 'applied' } as const;

/**
 * Brings the database up to the code, forward only, and names the steps taken.
 * @throws SetupError when the database is newer than the code
 */
export async function migrateUp(ownerUrl: string, folder: string = migrationsFolder()): Promise<string[]> {
  return withConnection(ownerUrl, async (sql) => {
    await sql`select pg_advisory_lock(${migrationLock})`;
    await sql.unsafe(`set role ${roleNames.owner}`);
    await sql`set lock_timeout = '10s'`;
    const { pending, unknown } = await statusOf(sql, folder);
    if (unknown > 0)
      throw new SetupError(
        'This database was used by a newer Redress. Start that version, or restore a backup made before.',
      );
    if (pending.length === 0) return [];
    await migrate(drizzle(sql), { migrationsFolder: folder, ...record });
    for (const grant of grantsAfter) await sql.unsafe(grant);
    return pending;
  });
}

/** Which steps the database has and which it lacks; the application's role may ask too. */
export async function migrationStatus(url: string, folder: string = migrationsFolder()): Promise<MigrationStatus> {
  return withConnection(url, (sql) => statusOf(sql, folder));
}

async function statusOf(sql: postgres.Sql, folder: string): Promise<MigrationStatus> {
  const steps = readSteps(folder);
  const applied = await appliedTimes(sql);
  return {
    applied: steps.filter((step) => applied.has(step.when)).map((step) => step.tag),
    pending: steps.filter((step) => !applied.has(step.when)).map((step) => step.tag),
    unknown: [...applied].filter((when) => !steps.some((step) => step.when === when)).length,
  };
}

async function appliedTimes(sql: postgres.Sql): Promise<Set<number>> {
  const [found] = await sql<{ there: boolean }[]>`
    select exists (select from pg_tables where schemaname = 'redress_migrations' and tablename = 'applied') as there`;
  if (!found?.there) return new Set();
  const rows = await sql<{ when: string }[]>`select created_at::text as when from redress_migrations.applied`;
  return new Set(rows.map((row) => Number(row.when)));
}

function readSteps(folder: string): Step[] {
  return journal.parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'))).entries;
}

/** Found upwards from this module, so that neither the working directory nor a bundle matters. */
function migrationsFolder(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, 'drizzle', 'meta', '_journal.json'))) {
    if (dir === dirname(dir))
      throw new SetupError('The folder drizzle with the database migrations is missing from this installation.');
    dir = dirname(dir);
  }
  return join(dir, 'drizzle');
}

async function withConnection<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres({ ...connectionOptions(url), max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
