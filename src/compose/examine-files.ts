import type { Config } from '../config.ts';
import type { Database } from '../db/clients.ts';
import { overdueScans } from '../documents/overdue-scans.ts';
import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import { systemClock } from '../system/system-clock.ts';
import type { Examined } from './examine.ts';
import { openFiles } from './open-files.ts';
import { openScanner } from './open-scanner.ts';

/** Whether files are kept and found again, and whether somebody looks for viruses in them. */
export async function examineFiles(config: Config): Promise<Examined[]> {
  return [await examineStore(config), await examineScanner(config)];
}

async function examineStore(config: Config): Promise<Examined> {
  const where = config.bucket === undefined ? 'in a folder' : 'in a bucket';
  const fault = await faultOf(async () => (await openFiles(config)).check());
  if (fault === null) return { check: 'files', state: 'ok', detail: `kept ${where}` };
  const mend = config.bucket === undefined ? 'Check FILES_DIR.' : 'Check S3_BUCKET and the variables beside it.';
  return { check: 'files', state: 'fail', detail: `cannot be kept ${where}: ${fault}`, mend };
}

async function examineScanner(config: Config): Promise<Examined> {
  const scanner = openScanner(config);
  const check = 'virus scanner';
  if (scanner === null) {
    if (config.demo) return { check, state: 'ok', detail: 'a demonstration: files are not looked at' };
    const mend = 'Set CLAMD_URL, for example CLAMD_URL=tcp://clamd.internal:3310';
    return { check, state: 'warn', detail: 'files are not looked at for viruses', mend };
  }
  const fault = await faultOf(() => scanner.check());
  if (fault === null) return { check, state: 'ok', detail: 'answers' };
  return {
    check,
    state: 'fail',
    detail: 'does not answer: files wait for it',
    mend: 'Check CLAMD_URL, and clamd itself.',
  };
}

/** Files that nobody can have because the scanner never came to them. */
export async function examineScans(db: Database): Promise<Examined> {
  const ports = { db, clock: systemClock };
  const waiting = await overdueScans(ports, await organisationsWithWork(ports, null));
  if (waiting === 0) return { check: 'files to be scanned', state: 'ok', detail: 'none has waited long' };
  const mend = 'See docs/files.md, "When files wait".';
  return { check: 'files to be scanned', state: 'warn', detail: `${waiting} have waited over 15 minutes`, mend };
}

async function faultOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}
