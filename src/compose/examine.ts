import { connect } from 'node:net';
import { importAlarms } from '../calendars/import-alarms.ts';
import type { Config } from '../config.ts';
import { loadKeptProcedures } from '../configuration/load-kept-procedures.ts';
import { checkServer } from '../db/check-server.ts';
import { openDatabase, type Database } from '../db/clients.ts';
import { migrationStatus } from '../db/migrate.ts';
import { SetupError } from '../errors.ts';
import { openQueues } from '../jobs/queues.ts';
import { knownProcedures } from '../machines/own-procedures.ts';
import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import { jsonLog } from '../system/json-log.ts';
import type { HealthLine } from '../ports.ts';
import { systemClock } from '../system/system-clock.ts';
import { checkProcedures } from './check-procedures.ts';
import { examineFiles, examineScans } from './examine-files.ts';
import { loadProcedures } from './load-procedures.ts';
import { withStoreUrls } from './store-urls.ts';
import type { StoreUrls } from './open-store.ts';

/** One line of `redress doctor`. */
export type Examined = HealthLine;

/** Looks at everything that Redress needs to run, and changes nothing. */
export async function examine(config: Config): Promise<Examined[]> {
  const own = examineOwnProcedures(config);
  const stored = await attempt('database', 'Check DATABASE_URL, DATABASE_OWNER_URL and DATA_DIR.', () =>
    withStoreUrls(
      config,
      () => undefined,
      async (urls) => [
        ...(await examineDatabase(config, urls)),
        ...(own.state === 'ok' ? await attempt('procedures in use', ownMend, () => examineUse(config, urls)) : []),
        ...(await attempt('queue', 'Check REDIS_URL or QUEUE_DATABASE_URL.', () => examineQueue(config, urls))),
      ],
    ),
  );
  return [own, ...stored, ...(await examineFiles(config)), await examineMail(config)];
}

const ownMend = 'Check PROCEDURES_DIR: redress procedure check FILE says what is wrong with a file.';

function examineOwnProcedures({ proceduresDir }: Config): Examined {
  try {
    const own = loadProcedures(proceduresDir);
    return line('procedures', 'ok', `${knownProcedures().length} versions, ${own.length} of them your own`);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return line('procedures', 'fail', error.message, ownMend);
  }
}

async function examineUse({ proceduresDir }: Config, { appUrl }: StoreUrls): Promise<Examined[]> {
  const db = openDatabase({ url: appUrl, max: 1 });
  try {
    await loadKeptProcedures({ db });
    await checkProcedures(db, proceduresDir, loadProcedures(proceduresDir));
    return [line('procedures in use', 'ok', 'all are loaded')];
  } finally {
    await db.close();
  }
}

async function examineDatabase(config: Config, { appUrl, ownerUrl }: StoreUrls): Promise<Examined[]> {
  const db = openDatabase({ url: appUrl, max: 1 });
  try {
    return await examineOpenDatabase(config, db, { appUrl, ownerUrl });
  } finally {
    await db.close();
  }
}

/** The same of a database that is open already. */
export async function examineOpenDatabase(
  config: Config,
  db: Database,
  { appUrl, ownerUrl }: Pick<StoreUrls, 'appUrl'> & { ownerUrl?: string | undefined },
): Promise<Examined[]> {
  const findings = await checkServer(db.sql, { now: () => systemClock.now(), throwaway: config.throwawayDatabase });
  const examined = findings.map(({ check, ok, detail, mend }) => line(check, ok ? 'ok' : 'fail', detail, mend));
  const migrations = await examineMigrations(ownerUrl ?? appUrl, ownerUrl !== undefined);
  return migrations.state === 'ok'
    ? [...examined, migrations, await examineCalendars(db), await examineScans(db)]
    : [...examined, migrations];
}

async function examineMigrations(url: string, mayMigrate: boolean): Promise<Examined> {
  const { applied, pending, unknown } = await migrationStatus(url);
  if (unknown > 0) return line('migrations', 'fail', 'the database is of a newer Redress', 'Start that version.');
  if (pending.length === 0) return line('migrations', 'ok', `${applied.length} applied`);
  const mend = 'Run: redress migrate up';
  return line('migrations', mayMigrate ? 'warn' : 'fail', `${pending.length} missing`, mend);
}

/** An import of bank holidays that failed must not go unseen: deadlines may be wrong. */
async function examineCalendars(db: Database): Promise<Examined> {
  const alarms = await importAlarms({ db }, await organisationsWithWork({ db }, null));
  if (alarms === 0) return line('bank holidays', 'ok', 'no import has failed');
  const mend = 'See why: redress calendar proposals. Then import again.';
  return line('bank holidays', 'warn', `${alarms} failed ${alarms === 1 ? 'import' : 'imports'}`, mend);
}

async function examineQueue(config: Config, { queueUrl }: StoreUrls): Promise<Examined[]> {
  const queues = await openQueues({
    redisUrl: config.redisUrl,
    postgresUrl: queueUrl,
    poolSize: config.queuePool,
    tickSeconds: config.tickSeconds,
    clock: systemClock,
    log: jsonLog('silent'),
  });
  const isUp = await queues.ping();
  await queues.close(0);
  return [line('queue', isUp ? 'ok' : 'fail', `on ${queues.kind}`, 'Check REDIS_URL or QUEUE_DATABASE_URL.')];
}

/** Whether mail leaves. */
export async function examineMail({ smtpUrl, demo }: Config): Promise<Examined> {
  if (smtpUrl === undefined) {
    if (demo) return line('mail', 'ok', 'a demonstration: mail is kept for its mailbox page');
    return line('mail', 'warn', 'no mail leaves', 'Set SMTP_URL, for example SMTP_URL=smtp://mail.internal:25');
  }
  const { hostname, port, protocol } = new URL(smtpUrl);
  const isThere = await answers(hostname, Number(port || (protocol === 'smtps:' ? 465 : 25)));
  const mend = 'Check SMTP_URL, and that this machine may reach it.';
  return line('mail', isThere ? 'ok' : 'fail', isThere ? 'the mail server answers' : 'nothing answers', mend);
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5_000 });
    const settle = (isThere: boolean) => (): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', settle(true)).once('error', settle(false)).once('timeout', settle(false));
  });
}

async function attempt(check: string, mend: string, work: () => Promise<Examined[]>): Promise<Examined[]> {
  try {
    return await work();
  } catch (error) {
    return [line(check, 'fail', error instanceof Error ? error.message : 'unknown', mend)];
  }
}

function line(check: string, state: Examined['state'], detail: string, mend?: string): Examined {
  return { check, state, detail, ...(state === 'ok' || mend === undefined ? {} : { mend }) };
}
