import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { openDatabase, type Database } from '../../src/db/clients.ts';
import { connectionOptions, withDatabase } from '../../src/db/connection-options.ts';

export interface TestDatabase {
  /** As the application's role. */
  db: Database;
  /** As the owner of the tables; row security applies to it too, by its own policy. */
  ownerSql: postgres.Sql;
  /** As superuser: sees everything; for looking and for damage, never for the code under test. */
  superuserSql: postgres.Sql;
  /** The application's address. */
  url: string;
  ownerUrl: string;
  queueUrl: string;
  superuserUrl: string;
  drop(): Promise<void>;
}

/** A fresh copy of the migrated template; make it in beforeAll, drop it in afterAll. */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = inject('cluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withAdmin(cluster.superuserUrl, async (sql) => {
    await sql.unsafe(`create database ${name} template redress_template owner redress_owner`);
    await sql.unsafe(`revoke all on database ${name} from public`);
    await sql.unsafe(`grant connect on database ${name} to redress_owner, redress_app, redress_queue`);
  });
  const urls = {
    url: withDatabase(cluster.appUrl, name),
    ownerUrl: withDatabase(cluster.ownerUrl, name),
    queueUrl: withDatabase(cluster.queueUrl, name),
    superuserUrl: withDatabase(cluster.superuserUrl, name),
  };
  const db = openDatabase({ url: urls.url, max: 5, applicationName: 'redress test' });
  const ownerSql = open(urls.ownerUrl);
  const superuserSql = open(urls.superuserUrl);
  return {
    ...urls,
    db,
    ownerSql,
    superuserSql,
    drop: async () => {
      await Promise.all([db.close(), ownerSql.end({ timeout: 5 }), superuserSql.end({ timeout: 5 })]);
      await withAdmin(cluster.superuserUrl, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
    },
  };
}

function open(url: string): postgres.Sql {
  return postgres({ ...connectionOptions(url), max: 2, connection: { search_path: 'redress, pg_temp' } });
}

async function withAdmin(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres({ ...connectionOptions(url), max: 1, fetch_types: false });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
