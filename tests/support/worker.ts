import type { JobTools } from '../../src/jobs/job.ts';
import { openQueues, type Queues } from '../../src/jobs/queues.ts';
import { startJobs, type RunningJobs } from '../../src/jobs/start-jobs.ts';
import { smtpMailer } from '../../src/notifications/channels/smtp.ts';
import type { LogFields, Logger, Mailer, Ports, Scanner, Texter } from '../../src/ports.ts';
import { createIds } from '../../src/system/ids.ts';
import { systemClock } from '../../src/system/system-clock.ts';
import { keeping } from './keeping.ts';
import { systemEntropy } from '../../src/system/system-entropy.ts';
import { prepareCouncil, type Council } from './council.ts';
import { testDatabase, type TestDatabase } from './database.ts';
import { truncateQueue } from './queue-backends.ts';
import { startRedis } from './redis.ts';
import { startSmtp, type TestSmtp } from './smtp.ts';

/** A council with a mail server and a clock that stands where it is put; the jobs run only when started. */
export interface Worker {
  database: TestDatabase;
  ports: Ports;
  council: Council;
  smtp: TestSmtp;
  /** For calling the work of a job without a queue. */
  tools: JobTools;
  /** Everything logged. */
  lines: { event: string; fields: LogFields }[];
  setClock(at: Date): void;
  startJobs(): Promise<RunningJobs>;
  /** Empties the queue to the last key or row. */
  wipeQueue(): Promise<void>;
  stop(): Promise<void>;
}

export interface WorkerOptions {
  backend?: 'postgres' | 'redis';
  /** In place of a real mail server, where there are too many mails for one. */
  mailer?: Mailer;
  /** Where text messages can be sent. */
  texter?: Texter;
  /** What looks for viruses. */
  scanner?: Scanner;
}

export async function prepareWorker(start: Date, options: WorkerOptions = {}): Promise<Worker> {
  const database = await testDatabase();
  const redis = options.backend === 'redis' ? await startRedis() : undefined;
  const smtp = await startSmtp();
  let now = start;
  const lines: Worker['lines'] = [];
  const ports = portsOf(database, { now: () => now }, lines);
  const overSmtp: Mailer = { send: (mail) => smtpMailer({ ...mailOptions, url: smtp.url }).send(mail) };
  const mailer = options.mailer ?? overSmtp;
  const texter = options.texter ?? null;
  const scanner = options.scanner ?? null;
  const given = { ports, mailer, texter, scanner, baseUrl: () => 'https://complaints.example.org', keepsCodes: false };
  const running: RunningJobs[] = [];
  return {
    database,
    ports,
    smtp,
    lines,
    council: await prepareCouncil(ports),
    tools: { ...given, ring: () => Promise.resolve(), isStopping: () => false },
    setClock: (at) => void (now = at),
    async startJobs() {
      const jobs = await startJobs(await open(database.queueUrl, redis?.url), given);
      running.push(jobs);
      return jobs;
    },
    wipeQueue: () => (redis ? redis.flush() : truncateQueue(database.superuserUrl)),
    async stop() {
      await Promise.all(running.map((jobs) => jobs.stop()));
      await Promise.all([smtp.stop(), redis?.stop()]);
      await database.drop();
    },
  };
}

const mailOptions = { from: 'Complaints <complaints@council.example.org>', timeoutMs: 3_000 };
const quiet: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

function open(postgresUrl: string, redisUrl: string | undefined): Promise<Queues> {
  return openQueues({ redisUrl, postgresUrl, poolSize: 10, tickSeconds: 1, clock: systemClock, log: quiet });
}

function portsOf({ db }: TestDatabase, clock: Ports['clock'], lines: Worker['lines']): Ports {
  const write = (event: string, fields: LogFields = {}): void => void lines.push({ event, fields });
  const log = { info: write, warn: write, error: write };
  return { db, clock, entropy: systemEntropy, ...keeping(), ids: createIds(systemClock, systemEntropy), log };
}
