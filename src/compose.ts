import type { Server } from 'node:http';
import type { Config } from './config.ts';
import { checkProcedures } from './compose/check-procedures.ts';
import { keepProceduresFresh } from './compose/keep-procedures-fresh.ts';
import { loadProcedures } from './compose/load-procedures.ts';
import { writePastNotice } from './compose/write-past-notice.ts';
import { openFiles } from './compose/open-files.ts';
import { openMailer } from './compose/open-mailer.ts';
import { openScanner } from './compose/open-scanner.ts';
import { openTexter } from './compose/open-texter.ts';
import { readinessOfFiles } from './compose/readiness-of-files.ts';
import { openVault } from './compose/open-vault.ts';
import { examineRunning } from './compose/examine-running.ts';
import { integrationsOf } from './compose/integrations.ts';
import { openStore, type StoreUrls } from './compose/open-store.ts';
import { closeServer, startServer } from './compose/start-server.ts';
import { stopStack } from './compose/stop-stack.ts';
import { loadKeptProcedures } from './configuration/load-kept-procedures.ts';
import { reach } from './db/reach.ts';
import { startJobs, type RunningJobs } from './jobs/start-jobs.ts';
import { openQueues, type QueueSettings } from './jobs/queues.ts';
import type { Ports } from './ports.ts';
import { organisationsWithWork } from './outbox/organisations-with-work.ts';
import { settlePast } from './outbox/settle-past.ts';
import { openDemo, type DemoOutcome, type DemoPast } from './simulation/open-demo.ts';
import { createIds } from './system/ids.ts';
import { jsonLog } from './system/json-log.ts';
import { systemClock } from './system/system-clock.ts';
import { systemEntropy } from './system/system-entropy.ts';

/** Everything one process of Redress has open. */
export interface App {
  config: Config;
  ports: Ports;
  /** Starts the pages and the API; returns the address to open. */
  serve(): Promise<string>;
  /** Makes the demonstration, a council and its past, unless there is one or the database belongs to somebody else. */
  openDemo(progress: Progress, past?: DemoPast): Promise<DemoOutcome>;
  /** Starts the background work: deadlines, reminders, mail, the nightly audit check. */
  work(): Promise<void>;
  /** Drains and stops all that was started, the embedded database included. */
  stop(): Promise<void>;
}

/** Told, in plain words, what takes time. */
export type Progress = (line: string) => void;

/**
 * Turns a configuration into working ports: database started, migrated and checked.
 * @throws SetupError that says how to mend it; nothing is left running then
 */
export async function compose(config: Config, progress: Progress = () => undefined): Promise<App> {
  const stops = stopStack();
  try {
    const own = loadProcedures(config.proceduresDir);
    const clock = systemClock;
    const log = jsonLog(config.logLevel);
    const store = await openStore({ config, clock, entropy: systemEntropy, progress }, stops);
    await loadKeptProcedures(store);
    await checkProcedures(store.db, config.proceduresDir, own);
    const vault = openVault(config, systemEntropy);
    const ids = createIds(clock, systemEntropy);
    const files = await openFiles(config);
    const ports: Ports = { db: store.db, clock, entropy: systemEntropy, ids, log, vault, files };
    return running({ config, ports, urls: store.urls, stops });
  } catch (error) {
    await stops.stop();
    throw error;
  }
}

interface Parts {
  config: Config;
  ports: Ports;
  urls: StoreUrls;
  stops: ReturnType<typeof stopStack>;
}

/** How long a balancer gets to see that this process is going; a demonstration has none. */
const drainNoticeMs = 2_000;

function running({ config, ports, urls, stops }: Parts): App {
  let baseUrl = config.baseUrl;
  let isStopping = false;
  let server: Server | undefined;
  let jobs: RunningJobs | undefined;
  let isFresh = false;
  const stayFresh = (): void => {
    if (!isFresh) stops.push(keepProceduresFresh(ports));
    isFresh = true;
  };
  const keepsCodes = config.demo && config.smtpUrl === undefined;
  const readiness = [
    { name: 'running', check: async () => !isStopping },
    { name: 'queue', check: async () => jobs === undefined || jobs.ping() },
    ...readinessOfFiles(ports.files, openScanner(config)),
  ];
  const examine = () => examineRunning(config, ports, { urls, queue: () => jobs?.ping() ?? null });
  return {
    config,
    ports,
    async serve() {
      stayFresh();
      ({ server, baseUrl } = await startServer(ports, config, {
        readiness,
        integrations: integrationsOf(config, ports),
        examine,
      }));
      return baseUrl;
    },
    openDemo: (progress, past = {}) =>
      openDemo(ports, {
        ...past,
        progress,
        organisations: () => organisationsWithWork(ports, null),
        makeIds: createIds,
        writeNotice: (notice) => writePastNotice(notice, baseUrl),
        settleMail: (tx, organisationId, mails) => settlePast(tx, { organisationId, mails }),
      }),
    async work() {
      stayFresh();
      const variable = config.queueDatabaseUrl === undefined ? 'DATABASE_URL' : 'QUEUE_DATABASE_URL';
      const queues = await reach(variable, () => openQueues(queueSettings(config, ports, urls.queueUrl)));
      const senders = { mailer: openMailer(config), texter: openTexter(config), scanner: openScanner(config) };
      jobs = await startJobs(queues, { ports, ...senders, baseUrl: () => baseUrl, keepsCodes });
    },
    async stop() {
      isStopping = true;
      await Promise.all([server && closeServer(server, config.demo ? 0 : drainNoticeMs), jobs?.stop()]);
      await stops.stop();
    },
  };
}

function queueSettings(config: Config, { clock, log }: Ports, postgresUrl: string): QueueSettings {
  const { redisUrl, queuePool: poolSize, tickSeconds } = config;
  return { redisUrl, postgresUrl, poolSize, tickSeconds, clock, log };
}
