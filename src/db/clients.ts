import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { connectionOptions } from './connection-options.ts';
import * as tables from './tables/index.ts';

export interface DatabaseOptions {
  url: string;
  /** Connections of each of the two pools. */
  max?: number;
  /** What the server shows in pg_stat_activity. */
  applicationName?: string;
  /** Milliseconds; a request that needs longer is at fault. */
  timeouts?: { statement?: number; lock?: number; idleInTransaction?: number };
}

/** The hot client: timestamptz is Date, date is a YYYY-MM-DD string, bigint is a number. */
export type Sql = ReturnType<typeof openSql>;
/** The hot client, or a transaction of it. */
export type Executor = Sql extends postgres.Sql<infer Types> ? postgres.ISql<Types> : never;
/** Ordinary reads and writes through Drizzle; use it through `inOrganisation`. */
export type Drizzle = ReturnType<typeof openDrizzle>;
export type Transaction = Parameters<Parameters<Drizzle['transaction']>[0]>[0];

export interface Database {
  sql: Sql;
  drizzle: Drizzle;
  close(): Promise<void>;
}

/** Opens both pools; nothing is connected before the first query. */
export function openDatabase(options: DatabaseOptions): Database {
  const sql = openSql(options);
  const drizzled = openDrizzle(options);
  return {
    sql,
    drizzle: drizzled,
    close: async () => {
      await Promise.all([sql.end({ timeout: 5 }), drizzled.$client.end({ timeout: 5 })]);
    },
  };
}

function openSql(options: DatabaseOptions) {
  return postgres({
    ...poolOptions(options),
    types: {
      bigint: { to: 20, from: [20], serialize: String, parse: safeNumber },
      date: { to: 1184, from: [1114, 1184], serialize: toIso, parse: (text: string) => new Date(text) },
      plainDate: { to: 1082, from: [1082], serialize: (text: string) => text, parse: (text: string) => text },
    },
  });
}

/** A client of its own: Drizzle rewrites its client's serializers, which would break raw queries (tech.md section 5). */
function openDrizzle(options: DatabaseOptions) {
  return drizzle(postgres(poolOptions(options)), { schema: tables });
}

function poolOptions({ url, max = 10, applicationName = 'redress', timeouts = {} }: DatabaseOptions) {
  return {
    ...connectionOptions(url),
    max,
    fetch_types: false,
    connect_timeout: 10,
    connection: {
      application_name: applicationName,
      statement_timeout: timeouts.statement ?? 15_000,
      lock_timeout: timeouts.lock ?? 5_000,
      idle_in_transaction_session_timeout: timeouts.idleInTransaction ?? 15_000,
      search_path: 'redress, pg_temp',
      TimeZone: 'UTC',
      DateStyle: 'ISO',
    },
  };
}

function safeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('A whole number from the database is too large');
  return value;
}

function toIso(value: Date | string): string {
  return typeof value === 'string' ? value : value.toISOString();
}
