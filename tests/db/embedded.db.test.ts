import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectionOptions } from '../../src/db/connection-options.ts';
import { clearUpAfter } from '../support/clear-up-after.ts';
import { startEmbedded, type EmbeddedServer } from '../../src/db/embedded.ts';

const root = mkdtempSync(join(tmpdir(), 'redress-embedded-'));
chmodSync(root, 0o755);
const callOff = clearUpAfter(root);
const dataDir = join(root, 'data');
const lines: string[] = [];
const start = (dir = dataDir, throwaway = true) =>
  startEmbedded({ dataDir: dir, throwaway, randomBytes, log: (line) => lines.push(line) });
const started: EmbeddedServer[] = [];

async function query<T>(server: EmbeddedServer, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres({ ...connectionOptions(server.superuserUrl), max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

function runs(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

beforeAll(async () => {
  const server = await start();
  await query(server, (sql) => sql`create table kept as select 42 as n`);
  await server.stop();
}, 60_000);
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});
afterAll(() => {
  callOff();
  rmSync(root, { recursive: true, force: true });
});

describe('the database server that comes with Redress', () => {
  it('says that the first start creates the database, and keeps what was stored', async () => {
    expect(lines).toEqual(['Creating the database (first start only)']);
    const server = await start();
    started.push(server);
    expect(await query(server, (sql) => sql`select n from kept`)).toEqual([{ n: 42 }]);
    expect(lines).toHaveLength(1);
  });

  it('stops when asked and leaves no process', async () => {
    const server = await start();
    const pid = server.pid();
    expect(runs(pid)).toBe(true);
    await server.stop();
    expect(runs(pid)).toBe(false);
  });

  it('is Postgres 15 or newer with checksums, listens on no network port, and asks for a password', async () => {
    const server = await start();
    started.push(server);
    const [row] = await query(
      server,
      (
        sql,
      ) => sql`select current_setting('server_version_num')::int >= 150000 as recent, current_setting('data_checksums') as sums,
                          current_setting('listen_addresses') as addresses`,
    );
    expect(row).toEqual({ recent: true, sums: 'on', addresses: '' });
    const wrong = postgres({ ...connectionOptions(server.superuserUrl), password: 'wrong', max: 1 });
    await expect(wrong`select 1`).rejects.toMatchObject({ code: '28P01' });
    await wrong.end();
  });

  it('keeps its password readable by nobody else', () => {
    expect(statSync(join(dataDir, 'postgres', 'superuser-password')).mode & 0o077).toBe(0);
    expect(statSync(join(dataDir, 'postgres')).mode & 0o077).toBe(0);
  });

  it('recovers after its process was killed', async () => {
    const server = await start();
    await query(server, (sql) => sql`insert into kept values (43)`);
    const pid = server.pid();
    if (pid) process.kill(pid, 'SIGKILL');
    const again = await start();
    started.push(again);
    expect(again.pid()).not.toBe(pid);
    expect(await query(again, (sql) => sql`select max(n) as n from kept`)).toEqual([{ n: 43 }]);
  });

  it('joins a server whose starter was killed, and stops it in the end', async () => {
    const starter = await startElsewhere();
    await starter.kill();
    expect(runs(starter.pid)).toBe(true);
    const server = await start();
    expect(server.pid()).toBe(starter.pid);
    await server.stop();
    expect(runs(starter.pid)).toBe(false);
  });

  it('does not stop a server that another process still uses', async () => {
    const starter = await startElsewhere();
    const guest = await start();
    expect(guest.pid()).toBe(starter.pid);
    await guest.stop();
    expect(runs(starter.pid)).toBe(true);
    await starter.kill();
    await (await start()).stop();
    expect(runs(starter.pid)).toBe(false);
  });

  it('lets two processes start at once in an empty folder', async () => {
    const dir = join(root, 'together');
    const [one, two] = await Promise.all([start(dir), startElsewhere(dir)]);
    started.push(one);
    expect(one.pid()).toBe(two.pid);
    await two.kill();
  });

  it('works in a folder whose path is too long for a socket', async () => {
    const dir = join(root, 'a-folder-with-a-rather-long-name'.repeat(4));
    const server = await start(dir);
    started.push(server);
    expect(await query(server, (sql) => sql`select 1 as n`)).toEqual([{ n: 1 }]);
  });

  it('is safe against a crash unless called throw-away', async () => {
    const server = await start(join(root, 'durable'), false);
    started.push(server);
    const [row] = await query(
      server,
      (sql) =>
        sql`select current_setting('fsync') as a, current_setting('full_page_writes') as b, current_setting('synchronous_commit') as c`,
    );
    expect(row).toEqual({ a: 'on', b: 'on', c: 'on' });
  });

  it('begins again when an earlier creation was interrupted', async () => {
    const dir = join(root, 'interrupted');
    mkdirSync(join(dir, '.init-999999', 'data'), { recursive: true });
    writeFileSync(join(dir, '.init-999999', 'data', 'PG_VERSION'), '18');
    started.push(await start(dir));
    expect(existsSync(join(dir, '.init-999999'))).toBe(false);
  });

  // Only root may be given a folder that the server's own user cannot enter.
  if (process.getuid?.() === 0) {
    it('names DATA_DIR when the server may not enter the folder', async () => {
      const closed = join(root, 'closed');
      mkdirSync(closed, { mode: 0o700 });
      await expect(start(join(closed, 'data'))).rejects.toThrow(/DATA_DIR=/);
    });

    it('moves to a system folder when nobody chose the closed one, and says so', async () => {
      const closed = join(root, 'closed-default');
      mkdirSync(closed, { mode: 0o700 });
      const server = await startEmbedded({
        dataDir: join(closed, 'data'),
        mayMove: true,
        throwaway: true,
        randomBytes,
        log: (line) => lines.push(line),
      });
      await server.stop();
      expect(lines.some((line) => line.includes(server.dir))).toBe(true);
      rmSync(server.dir, { recursive: true });
    });
  }
});

/** A server started by another Node process, which is left running until `kill`. */
async function startElsewhere(dir = dataDir): Promise<{ pid: number; kill: () => Promise<void> }> {
  const code = `
    import { randomBytes } from 'node:crypto';
    import { startEmbedded } from ${JSON.stringify(new URL('../../src/db/embedded.ts', import.meta.url).href)};
    const server = await startEmbedded({ dataDir: ${JSON.stringify(dir)}, throwaway: true, randomBytes, log: () => {} });
    console.log('pid ' + server.pid());
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      const match = /pid (\d+)/.exec(data.toString());
      if (match) resolve(Number(match[1]));
    });
    child.once('exit', () => reject(new Error('the other process ended')));
  });
  return { pid, kill: () => killed(child) };
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}
