import {
  createPostgresBackend,
  createRedisBackend,
  runMigrations,
  withBackend,
  type BackendClasses,
  type IQueueBackend,
  type JobsOptions,
  type PgPool,
  type PgQueryable,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { SetupError } from '../errors.ts';
import type { Clock, Logger } from '../ports.ts';
import type { Bell, QueueName, Schedule } from './job.ts';

export interface QueueSettings {
  /** Redis when given, else BullMQ's own Postgres backend in schema bullmq. */
  redisUrl?: string | undefined;
  postgresUrl: string;
  /** Connections of the Postgres backend: at least two workers and five more. */
  poolSize: number;
  tickSeconds: number;
  /** The machine's clock, on which the queue itself runs; never a test's. */
  clock: Clock;
  log: Logger;
}

/** The bell. Losing everything in it loses nothing: what is due stands in the tables (design.md section 5). */
export interface Queues {
  kind: 'redis' | 'postgres';
  ring(bells: readonly Bell[]): Promise<void>;
  /** Starts the workers and keeps the schedules armed, also after the queue was emptied. */
  start(schedules: readonly Scheduled[], run: Run): Promise<void>;
  ping(): Promise<boolean>;
  /** Waits for the jobs in hand, for so many milliseconds at most. */
  close(patienceMs?: number): Promise<void>;
}

export interface Scheduled {
  name: string;
  queue: QueueName;
  schedule: Schedule;
}

/** Runs one job by its name; a rejection is retried by the queue. */
export type Run = (name: string, data: unknown) => Promise<void>;

interface Backend<B extends IQueueBackend, C> {
  kind: Queues['kind'];
  classes: BackendClasses<B, C>;
  connection: C;
  ping(): Promise<boolean>;
  release(): Promise<void>;
}

const queueNames = ['deadlines', 'outbox'] as const satisfies readonly QueueName[];
/** Two mails in flight bounds what a killed process may send again (reliability.md 1.4). */
const concurrency = 2;
const queueOf = (name: QueueName): string => `redress-${name}`;

const jobOptions: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: true,
  removeOnFail: { count: 200 },
};
const workerOptions = { concurrency, lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 5 };

/** Opens the queues on whichever backend the settings name; everything after this line is one code path. */
export async function openQueues(settings: QueueSettings): Promise<Queues> {
  return settings.redisUrl === undefined
    ? assemble(await postgresBackend(settings), settings)
    : assemble(await redisBackend(settings.redisUrl, settings.log), settings);
}

function assemble<B extends IQueueBackend, C>(backend: Backend<B, C>, settings: QueueSettings): Queues {
  const { classes, connection } = backend;
  const options = { connection, defaultJobOptions: jobOptions };
  const queues = new Map(queueNames.map((name) => [name, new classes.Queue<unknown>(queueOf(name), options)]));
  const workers: InstanceType<typeof classes.Worker>[] = [];
  const faults = faultReporter(settings);
  queues.forEach((queue) => queue.on('error', faults));
  let armed: NodeJS.Timeout | undefined;

  const queue = (name: QueueName) => queues.get(name) ?? absent(name);

  const arm = async ({ name, queue: queueName, schedule }: Scheduled): Promise<void> => {
    const repeat = 'cron' in schedule ? { pattern: schedule.cron, tz: 'Europe/London' } : everyTick(settings);
    const graceMs = 'cron' in schedule ? 60_000 : 2_000 * settings.tickSeconds;
    const found = await queue(queueName).getJobScheduler(name);
    const isAlive = found?.next !== undefined && found.next > settings.clock.now().getTime() - graceMs;
    const isSame = 'cron' in schedule ? found?.pattern === schedule.cron : found?.every === everyTick(settings).every;
    if (!isAlive || !isSame)
      await queue(queueName).upsertJobScheduler(name, repeat, { name, data: {}, opts: jobOptions });
  };

  return {
    kind: backend.kind,
    // One by one: BullMQ's addBulk wants temporary tables, which the queue's role may not make.
    async ring(bells) {
      await Promise.all(bells.map((bell) => queue(bell.queue).add(bell.job, bell.data)));
    },
    async start(schedules, run) {
      for (const name of queueNames) {
        const worker = new classes.Worker(queueOf(name), (job) => run(job.name, job.data), {
          connection,
          ...workerOptions,
        });
        worker.on('error', faults);
        worker.on('failed', (job) =>
          settings.log.warn('job.failed', { job: job?.name ?? 'lost', count: job?.attemptsMade ?? 0 }),
        );
        workers.push(worker);
      }
      const armAll = () => Promise.all(schedules.map(arm));
      await armAll();
      armed = setInterval(() => void armAll().catch(faults), settings.tickSeconds * 1_000);
    },
    ping: backend.ping,
    async close(patienceMs = 10_000) {
      clearInterval(armed);
      await within(patienceMs, Promise.all(workers.map((worker) => worker.close())));
      await within(2_000, Promise.all([...queues.values()].map((each) => each.close())));
      await within(2_000, backend.release());
    },
  };
}

const everyTick = ({ tickSeconds }: QueueSettings): { every: number } => ({ every: tickSeconds * 1_000 });

async function postgresBackend({ postgresUrl, poolSize, log }: QueueSettings) {
  const pool = new pg.Pool({
    connectionString: postgresUrl,
    max: Math.max(poolSize, queueNames.length + 5),
    keepAlive: true,
    application_name: 'redress-queue',
    options: '-c search_path=bullmq',
  });
  pool.setMaxListeners(0);
  pool.on('error', () => log.warn('queue.connection-lost'));
  await migrateQueue(pool);
  return {
    kind: 'postgres',
    classes: withBackend(createPostgresBackend),
    connection: asQueuePool(pool),
    ping: async () => (await pool.query('select 1')).rowCount === 1,
    release: () => pool.end(),
  } as const;
}

/** Holds because BullMQ uses only what every pg.Pool has; its own narrower type does not list the overloads of `on`. */
function asQueuePool(pool: pg.Pool): PgPool {
  return pool as unknown as PgPool;
}

/** @throws SetupError when the role may not make the queue's tables. */
async function migrateQueue(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  const fault = await runMigrations(inOwnSchema(client), 'bullmq').then(() => null, faultOf);
  client.release();
  if (fault === null) return;
  await pool.end();
  throw new SetupError(
    `The queue's tables could not be made in schema bullmq (${fault}). Give QUEUE_DATABASE_URL a role that owns that schema, or set REDIS_URL.`,
  );
}

/**
 * The schema is there already (db/roles.ts), and Postgres lets only roles that may create schemas ask again:
 * the queue's role may not, so that one statement is left out.
 */
function inOwnSchema(client: pg.PoolClient): PgQueryable {
  return {
    query: <R>(text: string, values: readonly unknown[] = []) => {
      const isNeedless = text.startsWith('CREATE SCHEMA IF NOT EXISTS');
      return client.query<R & pg.QueryResultRow>(isNeedless ? 'SELECT 1' : text, [...values]);
    },
  };
}

const faultOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

/** @throws SetupError when nothing answers within five seconds. */
async function redisBackend(url: string, log: Logger) {
  const connection = new Redis(url, { maxRetriesPerRequest: null, connectionName: 'redress' });
  connection.on('error', () => log.warn('queue.connection-lost'));
  const answered = await within(
    5_000,
    connection.ping().then(() => true),
  );
  if (answered !== true) {
    connection.disconnect();
    throw new SetupError('Redis does not answer at REDIS_URL. Start it, or leave REDIS_URL out to use Postgres.');
  }
  return {
    kind: 'redis',
    classes: withBackend(createRedisBackend),
    connection,
    ping: async () => (await connection.ping()) === 'PONG',
    release: async () => connection.disconnect(),
  } as const;
}

/** A connection that fails is noticed many times a second; it is logged once in a while. */
function faultReporter({ log, clock }: QueueSettings): (error: Error) => void {
  let quietUntil = 0;
  return (error) => {
    const now = clock.now().getTime();
    if (now < quietUntil) return;
    quietUntil = now + 5_000;
    log.warn('queue.fault', { reason: error.name });
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function absent(name: string): never {
  throw new Error(`No such queue: ${name}`);
}
