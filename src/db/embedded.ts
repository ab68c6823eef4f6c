import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { SetupError } from '../errors.ts';
import { findBinaries, type Binaries } from './embedded-binaries.ts';
import { prepareHome, systemFolder, type Home } from './embedded-home.ts';
import { serverUser, type ServerUser } from './embedded-user.ts';
import { isAlive, joinUsers, leaveUsers } from './embedded-users.ts';
import { connectionOptions } from './connection-options.ts';

export interface EmbeddedOptions {
  dataDir: string;
  /** Nobody chose `dataDir`: when the server's user cannot enter it, another folder is taken and named. */
  mayMove?: boolean;
  /** Fast and unsafe: for tests, whose data may be lost. */
  throwaway?: boolean;
  /** Chance, for the superuser's password. */
  randomBytes: (length: number) => Uint8Array;
  /** Told what takes time. */
  log: (line: string) => void;
}

export interface EmbeddedServer {
  /** Connects as superuser to the maintenance database. */
  superuserUrl: string;
  /** Where the server's files lie. */
  dir: string;
  /** The server's process number. */
  pid(): number | undefined;
  /** Stops the server, unless another process still uses it. */
  stop(): Promise<void>;
}

interface Setting {
  options: EmbeddedOptions;
  home: Home;
  user: ServerUser;
  binaries: Binaries;
}

/** Starts the Postgres that comes with Redress, or joins the one that runs on the same folder. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const user = serverUser();
  const home = prepareHome(options.dataDir, options.mayMove ?? false, user);
  if (home.dir !== options.dataDir)
    options.log(`The database lies in ${home.dir}: user ${user.name} cannot enter ${options.dataDir}`);
  const setting = { options, home, user, binaries: await findBinaries(user, join(systemFolder, 'postgres-18.4.0')) };
  joinUsers(home.users);
  if (!existsSync(home.cluster)) createCluster(setting);
  const child = await runOrJoin(setting);
  return {
    superuserUrl: superuserUrl(home),
    dir: home.dir,
    pid: () => postmasterPid(home),
    stop: () => stop(home, child),
  };
}

function createCluster({ options, home, user, binaries }: Setting): void {
  options.log('Creating the database (first start only)');
  for (const name of readdirSync(home.dir)) {
    if (name.startsWith('.init-') && !isAlive(Number(name.slice(6)))) rmSync(join(home.dir, name), { recursive: true });
  }
  const unfinished = join(home.dir, `.init-${process.pid}`);
  const passwordFile = join(unfinished, 'superuser-password');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, Buffer.from(options.randomBytes(24)).toString('base64url'), { mode: 0o600 });
  if (user.ids) for (const path of [unfinished, passwordFile]) chownSync(path, user.ids.uid, user.ids.gid);
  const run = spawnSync(
    binaries.initdb,
    initArguments(join(unfinished, 'data'), passwordFile, options.throwaway ?? false),
    {
      ...user.ids,
      cwd: '/',
      encoding: 'utf8',
    },
  );
  if (run.status !== 0)
    throw new SetupError(`The database could not be created in ${home.dir}:\n${run.stderr || run.error?.message}`);
  settle(unfinished, home);
}

function initArguments(data: string, passwordFile: string, throwaway: boolean): string[] {
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  return ['-D', data, ...access, ...locale, '--data-checksums', ...(throwaway ? ['--no-sync'] : [])];
}

/** Another process may have finished first; its cluster is then the one. */
function settle(unfinished: string, home: Home): void {
  try {
    renameSync(unfinished, home.cluster);
  } catch (error) {
    if (!existsSync(home.data)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

/** A killed parent leaves its server alive (join it), or a lock that lapses within a second or two (try again). */
async function runOrJoin(setting: Setting): Promise<ChildProcess | undefined> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await waitWhileStarting(setting.home)) return undefined;
    const child = launch(setting);
    if (await untilReady(child, setting.home)) return child;
    if (!logTail(setting.home).includes('lock file')) break;
    await wait(100);
  }
  throw new SetupError(`The database server does not start. The end of ${setting.home.log}:\n${logTail(setting.home)}`);
}

/** True when a live server answers, false when there is none; waits (a minute at most) while one starts or stops. */
async function waitWhileStarting(home: Home): Promise<boolean> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const state = await probe(home);
    if (state !== 'busy') return state === 'ready';
    await wait(100);
  }
  return false;
}

function launch({ options, home, user, binaries }: Setting): ChildProcess {
  const log = openSync(home.log, 'w', 0o600);
  // Statements and details of errors can hold personal data, so the server's log leaves them out.
  const quiet = ['log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_parameter_max_length_on_error=0'];
  const local = ['listen_addresses=', 'max_connections=200', 'timezone=UTC', 'log_timezone=UTC'];
  const speed = options.throwaway ? ['fsync=off', 'full_page_writes=off'] : [];
  const settings = [...quiet, ...local, ...speed].flatMap((setting) => ['-c', setting]);
  // Detached: Ctrl-C is for us, who drain first. Not unref'd: whoever started it waits for it.
  const child = spawn(binaries.postgres, ['-D', home.data, '-k', home.socketDir, ...settings], {
    ...user.ids,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return child;
}

async function untilReady(child: ChildProcess, home: Home): Promise<boolean> {
  let ended = false;
  const end = (): void => void (ended = true);
  child.once('exit', end).once('error', end);
  while (!ended) {
    if (postmasterPid(home) === child.pid && (await probe(home)) === 'ready') return true;
    await wait(20);
  }
  return false;
}

/** `busy` is a server that starts, recovers or stops. */
async function probe(home: Home): Promise<'ready' | 'busy' | 'absent'> {
  if (!existsSync(join(home.socketDir, '.s.PGSQL.5432'))) return 'absent';
  const sql = postgres({ ...connectionOptions(superuserUrl(home)), max: 1, connect_timeout: 5, fetch_types: false });
  try {
    await sql`select 1`;
    return 'ready';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === '57P03') return 'busy';
    if (code === 'ECONNREFUSED' || code === 'ENOENT' || code === 'CONNECTION_CLOSED') return 'absent';
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function stop(home: Home, child: ChildProcess | undefined): Promise<void> {
  if (!leaveUsers(home.users)) {
    child?.unref();
    return;
  }
  const pid = postmasterPid(home);
  if (pid === undefined || !isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let attempt = 0; isRunning(child, pid) && attempt < 1_000; attempt += 1) {
    // A server that is gone but whose number nobody has collected (a container without init) is gone.
    if (attempt > 50 && postmasterPid(home) === undefined) break;
    if (attempt === 500) process.kill(pid, 'SIGQUIT');
    await wait(20);
  }
  if (home.socketDir !== home.cluster) rmSync(home.socketDir, { recursive: true, force: true });
}

/** A child of ours is over when Node says so; another's server when its number is free. */
function isRunning(child: ChildProcess | undefined, pid: number): boolean {
  return child?.pid === pid ? child.exitCode === null && child.signalCode === null : isAlive(pid);
}

function postmasterPid(home: Home): number | undefined {
  const file = join(home.data, 'postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  return pid > 0 ? pid : undefined;
}

function logTail(home: Home): string {
  return readFileSync(home.log, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
}

function superuserUrl(home: Home): string {
  const password = readFileSync(home.password, 'utf8').trim();
  return `postgres://postgres:${password}@${encodeURIComponent(home.socketDir)}/postgres`;
}
