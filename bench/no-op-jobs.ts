import {
  createPostgresBackend,
  createRedisBackend,
  runMigrations,
  withBackend,
  type BackendClasses,
  type IQueueBackend,
  type PgPool,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Bench } from './bench.ts';
import { startRedis } from './private-redis.ts';

/** BullMQ with jobs that do nothing: what the queue alone costs. */
export interface NoOpJobs {
  on: 'Redis' | 'Postgres';
  /** Adds so many jobs, then runs them; returns the seconds from the first start to the last end. */
  run(count: number): Promise<number>;
}

/** Of 10, 50, 100 and 200 the fastest on two cores. */
const concurrency = 50;

/** Opens the queue on a Redis of its own, or on the private Postgres where no redis-server is installed. */
export async function openNoOpJobs(bench: Bench): Promise<NoOpJobs> {
  const redis = await startRedis();
  return redis === undefined ? onPostgres(bench) : onRedis(bench, redis);
}

async function onRedis(bench: Bench, redis: { socket: string; stop(): Promise<void> }): Promise<NoOpJobs> {
  bench.push(redis.stop);
  const connection = new Redis({ path: redis.socket, maxRetriesPerRequest: null });
  bench.push(async () => connection.disconnect());
  const classes = withBackend(createRedisBackend);
  return { on: 'Redis', run: (count) => runJobs(classes, connection, count) };
}

async function onPostgres(bench: Bench): Promise<NoOpJobs> {
  bench.tell('  redis-server is not installed: the floor is BullMQ on Postgres');
  const { urls } = await bench.database();
  const max = concurrency + 5;
  const pool = new pg.Pool({ connectionString: urls.queueUrl, max, keepAlive: true, options: '-c search_path=bullmq' });
  pool.setMaxListeners(0);
  bench.push(() => pool.end());
  const client = await pool.connect();
  await runMigrations(client, 'bullmq');
  client.release();
  const classes = withBackend(createPostgresBackend);
  return { on: 'Postgres', run: (count) => runJobs(classes, asQueuePool(pool), count) };
}

/** Holds because BullMQ uses only what every pg.Pool has; its own narrower type does not list the overloads of `on`. */
function asQueuePool(pool: pg.Pool): PgPool {
  return pool as unknown as PgPool;
}

let queues = 0;

async function runJobs<B extends IQueueBackend, C>(
  classes: BackendClasses<B, C>,
  connection: C,
  count: number,
): Promise<number> {
  const name = `no-op-${(queues += 1)}`;
  const queue = new classes.Queue<{ n: number }>(name, { connection, defaultJobOptions: { removeOnComplete: true } });
  for (let from = 0; from < count; from += 1000) {
    const batch = Array.from({ length: Math.min(1000, count - from) }, (_unused, n) => ({
      name: 'no-op',
      data: { n: from + n },
    }));
    await queue.addBulk(batch);
  }
  let done = 0;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const worker = new classes.Worker(name, async () => undefined, { connection, concurrency, autorun: false });
  worker.on('completed', () => {
    done += 1;
    if (done === count) finish();
  });
  await worker.waitUntilReady();
  const began = performance.now();
  void worker.run();
  await finished;
  const seconds = (performance.now() - began) / 1000;
  await worker.close();
  await queue.obliterate({ force: true });
  await queue.close();
  return seconds;
}
