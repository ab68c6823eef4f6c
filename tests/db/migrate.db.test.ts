import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectionOptions, withDatabase } from '../../src/db/connection-options.ts';
import { migrateUp, migrationStatus } from '../../src/db/migrate.ts';
import { prepareDatabase } from '../../src/db/roles.ts';
import { testDatabase } from '../support/database.ts';

const name = `migrate_${randomBytes(4).toString('hex')}`;
const folder = mkdtempSync(join(tmpdir(), 'redress-migrations-'));
const steps: Record<string, string> = {
  '0000_first': 'create schema redress;--> statement-breakpoint\ncreate table redress.first (n int)',
  '0001_second': 'create table redress.second (n int);--> statement-breakpoint\ninsert into redress.second values (1)',
  '0002_broken': 'create table redress.third (n int);--> statement-breakpoint\nselect 1 / 0',
};
let ownerUrl = '';
let appUrl = '';
let admin: postgres.Sql;

/** Makes the folder hold just these steps. */
function hold(...tags: string[]): void {
  mkdirSync(join(folder, 'meta'), { recursive: true });
  const entries = tags.map((tag, idx) => ({
    idx,
    version: '7',
    when: 1000 + Number(tag.slice(0, 4)),
    tag,
    breakpoints: true,
  }));
  writeFileSync(
    join(folder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
  );
  for (const tag of tags) writeFileSync(join(folder, `${tag}.sql`), steps[tag] ?? '');
}

beforeAll(async () => {
  const { superuserUrl, ...urls } = inject('cluster');
  admin = postgres({ ...connectionOptions(superuserUrl), max: 1 });
  await admin.unsafe(`create database ${name} owner redress_owner`);
  const login = { name: 'redress_owner', password: '' };
  await prepareDatabase(superuserUrl, name, { database: name, owner: login, app: login });
  ownerUrl = withDatabase(urls.ownerUrl, name);
  appUrl = withDatabase(urls.appUrl, name);
});
afterAll(async () => {
  await admin.unsafe(`drop database ${name} with (force)`);
  await admin.end();
  rmSync(folder, { recursive: true });
});

describe('migrations', () => {
  it('are all pending on a new database', async () => {
    hold('0000_first', '0001_second');
    expect(await migrationStatus(ownerUrl, folder)).toEqual({
      applied: [],
      pending: ['0000_first', '0001_second'],
      unknown: 0,
    });
  });

  it('run once when four processes start together', async () => {
    hold('0000_first', '0001_second');
    const taken = await Promise.all([1, 2, 3, 4].map(() => migrateUp(ownerUrl, folder)));
    expect(taken.flat().sort()).toEqual(['0000_first', '0001_second']);
  });

  it('leave tables that belong to the owner role whoever ran them', async () => {
    const rows = await peek(`select distinct tableowner from pg_tables where schemaname = 'redress'`);
    expect(rows).toEqual([{ tableowner: 'redress_owner' }]);
  });

  it('can be asked about by the application', async () => {
    expect((await migrationStatus(appUrl, folder)).pending).toEqual([]);
  });

  it('that fail leave nothing behind', async () => {
    hold('0000_first', '0001_second', '0002_broken');
    await expect(migrateUp(ownerUrl, folder)).rejects.toThrow('select 1 / 0');
    expect((await migrationStatus(ownerUrl, folder)).pending).toEqual(['0002_broken']);
    expect(await peek(`select to_regclass('redress.third') as found`)).toEqual([{ found: null }]);
  });

  it('are refused when the database is newer than the code', async () => {
    hold('0000_first');
    await expect(migrateUp(ownerUrl, folder)).rejects.toThrow(/newer Redress/);
  });

  it('of Redress itself are found from any working directory and all applied to the template', async () => {
    const test = await testDatabase();
    const before = process.cwd();
    try {
      process.chdir('/');
      const status = await migrationStatus(test.ownerUrl);
      expect(status).toMatchObject({ pending: [], unknown: 0 });
      expect(status.applied.length).toBeGreaterThan(0);
    } finally {
      process.chdir(before);
      await test.drop();
    }
  });
});

async function peek(query: string): Promise<postgres.Row[]> {
  const sql = postgres({ ...connectionOptions(withDatabase(inject('cluster').superuserUrl, name)), max: 1 });
  const rows = await sql.unsafe(query);
  await sql.end();
  return [...rows];
}
