import { statfs } from 'node:fs/promises';
import type { Config } from '../config.ts';
import type { HealthLine, Ports } from '../ports.ts';
import { knownProcedures } from '../machines/own-procedures.ts';
import { examineMail, examineOpenDatabase } from './examine.ts';
import { examineFiles } from './examine-files.ts';
import type { StoreUrls } from './open-store.ts';
import { version } from '../cli/version.ts';

interface Running {
  urls: StoreUrls;
  /** Null where this process does no background work. */
  queue(): Promise<boolean> | null;
}

/** What `redress doctor` would say, of an installation that runs: with its own connections, and changing nothing. */
export async function examineRunning(config: Config, { db }: Ports, { urls, queue }: Running): Promise<HealthLine[]> {
  const database = await attempt('database', () => examineOpenDatabase(config, db, urls));
  const procedures = `${knownProcedures().length} versions loaded`;
  return [
    { check: 'version', state: 'ok', detail: version },
    ...database,
    { check: 'procedures', state: 'ok', detail: procedures },
    await examineQueue(queue()),
    ...(await examineFiles(config)),
    await examineMail(config),
    await examineDisk(config),
  ];
}

async function attempt(check: string, work: () => Promise<HealthLine[]>): Promise<HealthLine[]> {
  try {
    return await work();
  } catch {
    return [{ check, state: 'fail', detail: 'does not answer', mend: 'Check DATABASE_URL and the database server.' }];
  }
}

async function examineQueue(ping: Promise<boolean> | null): Promise<HealthLine> {
  const check = 'queue';
  if (ping === null) return { check, state: 'ok', detail: 'background work is done by another process' };
  const isUp = await ping.catch(() => false);
  if (isUp) return { check, state: 'ok', detail: 'answers' };
  return { check, state: 'fail', detail: 'does not answer', mend: 'Check REDIS_URL or QUEUE_DATABASE_URL.' };
}

const leastFree = 0.1;

async function examineDisk({ filesDir, bucket, dataDir }: Config): Promise<HealthLine> {
  const check = 'disk';
  const folder = bucket === undefined ? filesDir : dataDir;
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    const detail = `${((bavail * bsize) / 1024 ** 3).toFixed(1)} GB free of ${((blocks * bsize) / 1024 ** 3).toFixed(1)} GB`;
    if (bavail / blocks >= leastFree) return { check, state: 'ok', detail };
    return { check, state: 'warn', detail, mend: 'Make room, or give the folder a larger disk.' };
  } catch {
    return { check, state: 'ok', detail: 'no folder of this machine is used' };
  }
}
