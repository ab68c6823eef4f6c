import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { StopStack } from '../src/compose/stop-stack.ts';
import { checkServer } from '../src/db/check-server.ts';
import { openDatabase } from '../src/db/clients.ts';
import { connectionOptions, withDatabase } from '../src/db/connection-options.ts';
import { prepareEmbedded, type RoleUrls } from '../src/db/embedded-roles.ts';
import { startEmbedded } from '../src/db/embedded.ts';
import { migrateUp } from '../src/db/migrate.ts';
import type { Logger, Ports } from '../src/ports.ts';
import { createIds } from '../src/system/ids.ts';
import { systemClock } from '../src/system/system-clock.ts';
import { keeping } from '../tests/support/keeping.ts';
import { systemEntropy } from '../src/system/system-entropy.ts';
import { benchClock, type BenchClock } from './bench-clock.ts';
import { prepareFloor } from './floor.ts';

/** A database of this run's own, as durable as a real one, with the ports that a process of Redress has. */
export interface PrivateDatabase {
  urls: RoleUrls;
  ports: Ports;
  clock: BenchClock;
  /** As superuser, for looking; nothing measured goes through it. */
  superuserSql: postgres.Sql;
  /** What autovacuum does within a minute: without it Postgres plans for tables that are still empty. */
  analyze(): Promise<void>;
}

/** What a process holds when nothing is configured (DATABASE_POOL). */
const pool = 10;
const database = 'redress';
const quiet: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** A Monday morning without a bank holiday near. */
const monday = new Date('2026-03-02T10:15:00Z');

/** Starts, migrates and checks the database in a temporary folder; the folder goes when it is stopped. */
export async function openPrivateDatabase(stops: StopStack, tell: (line: string) => void): Promise<PrivateDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  // The server's own user, when we are root, must be able to enter.
  chmodSync(dataDir, 0o755);
  stops.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  const randomBytes = (length: number): Uint8Array => systemEntropy.bytes(length);
  const server = await startEmbedded({ dataDir, randomBytes, log: tell });
  stops.push(() => server.stop());
  const urls = await prepareEmbedded(server, database, randomBytes);
  await migrateUp(urls.ownerUrl);
  const superuserSql = postgres({ ...connectionOptions(withDatabase(server.superuserUrl, database)), max: 1 });
  stops.push(() => superuserSql.end({ timeout: 5 }));
  const clock = benchClock(monday);
  const ports = openPorts(urls.appUrl, clock, pool);
  stops.push(() => ports.db.close());
  await refuseUnlikeReal(ports);
  await prepareFloor(urls.ownerUrl);
  const analyze = async (): Promise<void> => void (await superuserSql`analyze`);
  return { urls, ports, clock, superuserSql, analyze };
}

/** The ports of one process of Redress, as compose makes them but for the clock. */
export function openPorts(url: string, clock: BenchClock, max: number): Ports {
  const db = openDatabase({ url, max });
  return { db, clock, entropy: systemEntropy, ...keeping(), ids: createIds(clock, systemEntropy), log: quiet };
}

/** The same checks as at boot: a figure of a database that may lose data, or that skips row security, is worth nothing. */
async function refuseUnlikeReal({ db }: Ports): Promise<void> {
  const findings = await checkServer(db.sql, { now: () => systemClock.now(), throwaway: false });
  const faults = findings.filter(({ ok }) => !ok).map(({ check, detail }) => `${check}: ${detail}`);
  if (faults.length > 0) throw new Error(`The private database is not like a real one. ${faults.join('; ')}`);
}
