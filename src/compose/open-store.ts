import type { Config } from '../config.ts';
import { checkServer, type Finding } from '../db/check-server.ts';
import { openDatabase, type Database } from '../db/clients.ts';
import { prepareEmbedded } from '../db/embedded-roles.ts';
import { startEmbedded } from '../db/embedded.ts';
import { migrateUp, migrationStatus } from '../db/migrate.ts';
import { reach } from '../db/reach.ts';
import { prepareExternal } from '../db/roles-external.ts';
import { SetupError } from '../errors.ts';
import type { Clock, Entropy } from '../ports.ts';
import type { StopStack } from './stop-stack.ts';

export interface StoreOptions {
  config: Config;
  clock: Clock;
  entropy: Entropy;
  progress: (line: string) => void;
}

/** Where the database answers, for each of its roles. */
export interface StoreUrls {
  /** Absent when this process was not given the right to change tables. */
  ownerUrl?: string;
  appUrl: string;
  queueUrl: string;
}

/** The application's database, and where it answers. */
export interface OpenedStore {
  db: Database;
  urls: StoreUrls;
}

/**
 * The database, started when it is ours, migrated when we may, and checked.
 * @throws SetupError that says how to mend what is wrong
 */
export async function openStore(options: StoreOptions, stops: StopStack): Promise<OpenedStore> {
  const urls = await locateStore(options, stops);
  await migrateStore(urls, options.progress);
  const { config, clock } = options;
  const db = openDatabase({ url: urls.appUrl, max: config.databasePool });
  stops.push(() => db.close());
  const given = { now: () => clock.now(), throwaway: config.throwawayDatabase };
  const findings = await reach('DATABASE_URL', () => checkServer(db.sql, given));
  refuseUnsafe(findings);
  return { db, urls };
}

/** Starts or joins the embedded server, or prepares the roles of the one that DATABASE_URL names. */
export async function locateStore(options: StoreOptions, stops: StopStack): Promise<StoreUrls> {
  const { config, entropy, progress } = options;
  if (config.databaseUrl !== undefined) return prepareExternal({ ...config, databaseUrl: config.databaseUrl });
  const randomBytes = (length: number): Uint8Array => entropy.bytes(length);
  const server = await startEmbedded({
    dataDir: config.dataDir,
    mayMove: !config.dataDirGiven,
    throwaway: config.throwawayDatabase,
    randomBytes,
    log: progress,
  });
  stops.push(() => server.stop());
  return prepareEmbedded(server, 'redress', randomBytes);
}

async function migrateStore({ ownerUrl, appUrl }: StoreUrls, progress: StoreOptions['progress']): Promise<void> {
  if (ownerUrl !== undefined) {
    const steps = await reach('DATABASE_OWNER_URL', () => migrateUp(ownerUrl));
    if (steps.length > 0)
      progress(`Brought the database up to date (${steps.length} ${steps.length === 1 ? 'step' : 'steps'})`);
    return;
  }
  const { pending } = await reach('DATABASE_URL', () => migrationStatus(appUrl));
  if (pending.length === 0) return;
  throw new SetupError(
    `The database lacks ${pending.length} steps (${pending.join(', ')}). Run "redress migrate up" with DATABASE_OWNER_URL set, or set it here.`,
  );
}

function refuseUnsafe(findings: readonly Finding[]): void {
  const faults = findings
    .filter(({ ok }) => !ok)
    .map(({ check, detail, mend }) => `${check}: ${detail}. ${mend ?? ''}`);
  if (faults.length > 0) throw new SetupError(`This database is not safe to use.\n${faults.join('\n')}`);
}
