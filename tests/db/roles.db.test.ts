import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkQueue } from '../../src/db/check-queue.ts';
import { checkServer } from '../../src/db/check-server.ts';
import { openDatabase } from '../../src/db/clients.ts';
import { connectionOptions, withDatabase } from '../../src/db/connection-options.ts';
import { startEmbedded } from '../../src/db/embedded.ts';
import { migrateUp } from '../../src/db/migrate.ts';
import { prepareExternal } from '../../src/db/roles-external.ts';
import { prepareDatabase, prepareRoles, roleSql, type RolePlan } from '../../src/db/roles.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const now = () => new Date();
const tag = randomBytes(4).toString('hex');
const login = (name: string) => ({ name, password: `pw-${name}'"` });
let admin: postgres.Sql;
let test: TestDatabase;

beforeAll(async () => {
  admin = postgres({ ...connectionOptions(inject('cluster').superuserUrl), max: 1 });
  test = await testDatabase();
});
afterAll(async () => {
  await test.drop();
  for (const name of [`ext_${tag}`, `made_${tag}`]) await admin.unsafe(`drop database if exists ${name} with (force)`);
  for (const name of [`app_${tag}`, `dba_${tag}`, `plain_${tag}`, `strong_${tag}`, `hasty_${tag}`]) {
    await admin.unsafe(`drop owned by ${name}`).catch(() => undefined);
    await admin.unsafe(`drop role if exists ${name}`);
  }
  await admin.end();
});

const failing = async (url: string, throwaway = true): Promise<string[]> => {
  const db = openDatabase({ url, max: 1 });
  const findings = await checkServer(db.sql, { now, throwaway });
  await db.close();
  return findings.filter((finding) => !finding.ok).map((finding) => finding.check);
};

describe('the roles of the database', () => {
  it('can be prepared by several starts at once, again and again', async () => {
    const plan: RolePlan = {
      database: `ext_${tag}`,
      owner: { name: 'redress_owner', password: '' },
      app: login(`app_${tag}`),
    };
    await Promise.all([1, 2, 3].map(() => prepareRoles(inject('cluster').superuserUrl, plan)));
    await prepareDatabase(inject('cluster').superuserUrl, plan.database, plan);
    const rows = await admin`select rolname from pg_roles where rolname like 'redress_%' order by 1`;
    expect(rows.map((row) => row['rolname'])).toEqual(['redress_app', 'redress_owner', 'redress_queue']);
  });

  it('gives the application and the queue no right to bypass, create or own', async () => {
    const rows = await admin`select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as strong from pg_roles
      where rolname like 'redress_%'`;
    expect(rows.every((row) => row['strong'] === false)).toBe(true);
    await expect(test.db.sql`create table redress.mine (n int)`).rejects.toMatchObject({ code: '42501' });
    const queue = postgres({ ...connectionOptions(test.queueUrl), max: 1 });
    await expect(queue`select * from redress.organisations`).rejects.toMatchObject({ code: '42501' });
    await queue.end();
  });

  it('lets a login of another name serve requests, and the queue with it, on a server that is not ours', async () => {
    const appUrl = withDatabase(inject('cluster').appUrl, `ext_${tag}`, login(`app_${tag}`));
    const superuserUrl = withDatabase(inject('cluster').superuserUrl, `ext_${tag}`);
    const urls = await prepareExternal({ databaseUrl: appUrl, databaseOwnerUrl: superuserUrl });
    expect(urls).toEqual({ appUrl, queueUrl: appUrl, ownerUrl: superuserUrl });
    expect(await checkQueue(urls.queueUrl)).toMatchObject({ ok: true });
    expect(await failing(appUrl)).toEqual([]);
  });

  it('makes the database too when it is missing', async () => {
    const databaseOwnerUrl = withDatabase(inject('cluster').superuserUrl, `made_${tag}`);
    const databaseUrl = withDatabase(inject('cluster').appUrl, `made_${tag}`);
    await prepareExternal({
      databaseUrl,
      databaseOwnerUrl,
      queueDatabaseUrl: withDatabase(inject('cluster').queueUrl, `made_${tag}`),
    });
    expect(await failing(databaseUrl)).toEqual([]);
  });

  it('can be prepared by a role that may create roles and databases without being a superuser', async () => {
    await admin.unsafe(`create role dba_${tag} login createrole createdb password 'dba'`);
    await admin.unsafe(`grant redress_owner, redress_app, redress_queue to dba_${tag} with admin option`);
    await admin.unsafe(`drop database if exists made_${tag} with (force)`);
    const dba = withDatabase(inject('cluster').superuserUrl, `made_${tag}`, { name: `dba_${tag}`, password: 'dba' });
    const databaseUrl = withDatabase(inject('cluster').appUrl, `made_${tag}`, login(`app_${tag}`));
    await prepareExternal({ databaseUrl, databaseOwnerUrl: dba });
    expect(await failing(databaseUrl)).toEqual([]);
  });

  it.each(['createrole createdb', 'superuser'])(
    'can be prepared by the owner itself, as .env.example and compose.yaml have it: %s',
    async (rights) => {
      const dataDir = openTempFolder('owner');
      const server = await startEmbedded({
        dataDir,
        throwaway: true,
        randomBytes,
        log: () => undefined,
      });
      const superuser = postgres({ ...connectionOptions(server.superuserUrl), max: 1 });
      try {
        await superuser.unsafe(`create role redress_owner login ${rights} password 'own'`);
        const as = (name: string) => withDatabase(server.superuserUrl, 'redress', { name, password: 'own' });
        const given = { databaseUrl: as('redress_app'), databaseOwnerUrl: as('redress_owner') };
        await prepareExternal(given);
        expect(await migrateUp(given.databaseOwnerUrl)).not.toEqual([]);
        expect(await failing(given.databaseUrl)).toEqual([]);
        await prepareExternal(given);
      } finally {
        await superuser.end();
        await server.stop();
        rmSync(dataDir, { recursive: true, force: true });
      }
    },
    30_000,
  );

  it('prints the SQL to run when the role may not prepare the server', async () => {
    await admin.unsafe(`create role plain_${tag} login password 'plain'`);
    await admin.unsafe(`grant connect on database ext_${tag} to plain_${tag}`);
    const plain = withDatabase(inject('cluster').superuserUrl, `ext_${tag}`, {
      name: `plain_${tag}`,
      password: 'plain',
    });
    const attempt = prepareExternal({
      databaseUrl: withDatabase(plain, `ext_${tag}`, login('new_login')),
      databaseOwnerUrl: plain,
    });
    await expect(attempt).rejects.toThrow(
      /Ask an administrator[^]*create role "new_login" login password 'choose a password'/,
    );
  });

  it('prints SQL without any password', () => {
    const text = roleSql({
      database: 'd',
      owner: login('redress_owner'),
      app: login('redress_app'),
      queue: login('redress_queue'),
    });
    expect(text).not.toContain('pw-');
  });
});

describe('before serving, the server is refused', () => {
  it('never when it is in order', async () => {
    expect(await failing(test.url)).toEqual([]);
  });

  it('when the application would see every organisation or own a table', async () => {
    expect(await failing(test.superuserUrl)).toEqual(
      expect.arrayContaining(['role is no superuser', 'role owns nothing']),
    );
    expect(await failing(test.ownerUrl)).toEqual(['role owns nothing']);
    await admin.unsafe(`create role strong_${tag} login bypassrls password 'strong' in role redress_app`);
    const strong = withDatabase(test.superuserUrl, connectionOptions(test.url).database, {
      name: `strong_${tag}`,
      password: 'strong',
    });
    expect(await failing(strong)).toEqual(['role obeys row security']);
  });

  it('when a crash could lose what was acknowledged, unless the database is called throw-away', async () => {
    expect(await failing(test.url, false)).toEqual(['fsync', 'full_page_writes']);
    await admin.unsafe(`create role hasty_${tag} login password 'hasty' in role redress_app`);
    await admin.unsafe(`alter role hasty_${tag} set synchronous_commit = off`);
    const hasty = withDatabase(test.url, connectionOptions(test.url).database, {
      name: `hasty_${tag}`,
      password: 'hasty',
    });
    expect(await failing(hasty, false)).toContain('synchronous_commit');
  });

  it('when its clock and ours are more than five seconds apart', async () => {
    const late = () => new Date(Date.now() - 6_000);
    const findings = await checkServer(test.db.sql, { now: late, throwaway: true });
    expect(findings.filter((finding) => !finding.ok)).toMatchObject([{ check: 'clocks agree', detail: '6.0 s apart' }]);
  });

  it('when the queue may not make its tables, saying how to mend it', async () => {
    expect(await checkQueue(test.queueUrl)).toMatchObject({ ok: true });
    expect(await checkQueue(test.url)).toMatchObject({
      ok: false,
      mend: expect.stringContaining('grant redress_queue to') as unknown,
    });
  });
});

describe('the connections', () => {
  it('read instants as dates, days as text, and big numbers as numbers', async () => {
    const [row] = await test.db
      .sql`select '2026-03-29T00:30:00Z'::timestamptz as at, '2026-03-29'::date as day, 7::bigint as n`;
    expect(row).toEqual({ at: new Date('2026-03-29T00:30:00Z'), day: '2026-03-29', n: 7 });
  });

  it('refuse a number too large to be exact', async () => {
    await expect(test.db.sql`select 9007199254740993::bigint`).rejects.toThrow(/too large/);
  });

  it('write dates, days and JSON through the hot client while Drizzle uses its own', async () => {
    const at = new Date('2026-01-02T03:04:05.678Z');
    const [row] = await test.db
      .sql`select ${at}::timestamptz as at, ${'2026-01-02'}::date as day, ${test.db.sql.json({ a: [1] })}::jsonb as body`;
    expect(row).toEqual({ at, day: '2026-01-02', body: { a: [1] } });
  });

  it('give up on a statement, a lock and an idle transaction', async () => {
    const rows = await test.db.sql<{ name: string; setting: string }[]>`select name, setting from pg_settings
      where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout')`;
    expect(rows.every((row) => Number(row.setting) > 0)).toBe(true);
    const hasty = openDatabase({ url: test.url, max: 1, timeouts: { statement: 50 } });
    await expect(hasty.sql`select pg_sleep(2)`).rejects.toMatchObject({ code: '57014' });
    await hasty.close();
  });
});
