import postgres from 'postgres';
import { connectionOptions } from '../../src/db/connection-options.ts';
import { openQueues, type Queues } from '../../src/jobs/queues.ts';
import type { Logger } from '../../src/ports.ts';
import { systemClock } from '../../src/system/system-clock.ts';
import { testDatabase } from './database.ts';
import { startRedis } from './redis.ts';

/** A queue of this test's own on one of the two backends. */
export interface QueueBench {
  open(): Promise<Queues>;
  /** Empties it to the last key or row, as an operator's mistake would. */
  wipe(): Promise<void>;
  stop(): Promise<void>;
}

const quiet: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
const settings = { poolSize: 10, tickSeconds: 1, clock: systemClock, log: quiet };

export async function onRedis(): Promise<QueueBench> {
  const redis = await startRedis();
  return {
    open: () => openQueues({ ...settings, redisUrl: redis.url, postgresUrl: '' }),
    wipe: () => redis.flush(),
    stop: () => redis.stop(),
  };
}

export async function onPostgres(): Promise<QueueBench> {
  const database = await testDatabase();
  return {
    open: () => openQueues({ ...settings, postgresUrl: database.queueUrl }),
    wipe: () => truncateQueue(database.superuserUrl),
    stop: () => database.drop(),
  };
}

/**
 * Everything but the record of which version the tables have: without it the schema itself would be lost.
 * Workers lock rows of several tables meanwhile; when Postgres ends the deadlock by refusing us, we ask again as an operator would.
 */
export async function truncateQueue(superuserUrl: string): Promise<void> {
  const sql = postgres({ ...connectionOptions(superuserUrl), max: 1 });
  try {
    const tables = await sql<{ name: string }[]>`
      select format('bullmq.%I', tablename) as name from pg_tables
       where schemaname = 'bullmq' and tablename not like '%migration%'`;
    const truncate = `truncate ${tables.map(({ name }) => name).join(', ')}`;
    let refusals = 0;
    while (await sql.unsafe(truncate).then(() => false, isDeadlock)) {
      refusals += 1;
      if (refusals === 20) throw new Error('The queue could not be emptied: a deadlock every time');
    }
  } finally {
    await sql.end();
  }
}

/** @throws any other error as it came. */
function isDeadlock(error: unknown): true {
  if (error instanceof postgres.PostgresError && error.code === '40P01') return true;
  throw error;
}
