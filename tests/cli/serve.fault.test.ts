import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/redis.ts';
import { openTempFolder } from '../support/temp-folder.ts';
import { redress } from '../support/redress-command.ts';
import { projectFolder, startProcess, type RedressProcess } from '../support/process.ts';

let folder: string;
let env: Record<string, string>;
let port: number;
let running: RedressProcess;
/** How many complaints the demonstration has. */
let made: number;

beforeAll(async () => {
  folder = openTempFolder('serve');
  env = { DATA_DIR: join(folder, 'data') };
  port = await freePort();
});

afterAll(async () => {
  await running.terminate();
  rmSync(folder, { recursive: true, force: true });
});

/** From a folder that is not the project's. */
const command = { entry: `${projectFolder}bin/redress.mjs`, args: ['serve'] };
const start = (extra: Record<string, string> = {}) =>
  startProcess({ port, env: { ...env, ...extra }, cwd: folder, ...command }).then((started) => (running = started));
const page = (path: string) => fetch(running.url + path, { redirect: 'manual' });

test('killed while it writes the demonstration down, it has none of it, and the next start makes it whole', async () => {
  const dataDir = join(folder, 'interrupted');
  const first = await startProcess({ port, env: { DATA_DIR: dataDir }, cwd: folder, ...command, doNotWait: true });
  await expect.poll(() => first.output(), { timeout: 90_000, interval: 20 }).toContain('writing them down');
  await first.kill();
  const { out } = await redress(['audit', 'verify', '--json'], { DATA_DIR: dataDir });
  expect(out).toContain('"cases":0');
  const again = await redress(['demo'], { DATA_DIR: dataDir });
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('The demonstration is ready.') });
  const verified = await redress(['audit', 'verify', '--json'], { DATA_DIR: dataDir });
  expect(verified.out).toMatch(/"cases":4\d\d,.*"faults":\[\]/);
  const more = await redress(['demo', '--seed', '9'], { DATA_DIR: dataDir });
  expect(more).toMatchObject({ code: 0, out: expect.stringContaining('nothing was added') });
}, 240_000);

test('in an empty folder it starts, makes a demonstration, and prints where to go', async () => {
  await start();
  await expect.poll(() => running.output(), { timeout: 10_000 }).toContain('Redress is running.');
  for (const path of ['/complaints/new', '/demo', '/demo/mailbox', '/api/v1/openapi.json']) {
    expect(running.output()).toContain(`http://localhost:${port}${path}`);
    expect((await page(path)).status).toBe(200);
  }
}, 120_000);

test('beside a running server a token can be made, which works there, and the server stays', async () => {
  const { code, out } = await redress(['token', 'create', '--role', 'officer', '--name', 'A test'], env);
  expect(code).toBe(0);
  const headers = { Authorization: `Bearer ${out.trim()}` };
  const listed = await fetch(`${running.url}/api/v1/cases`, { headers });
  const { items } = (await listed.json()) as { items: unknown[] };
  expect(items.length).toBeGreaterThan(20);
}, 60_000);

test('beside a running server the histories can be checked', async () => {
  const { code, out } = await redress(['audit', 'verify', '--json'], env);
  expect(code).toBe(0);
  expect(out).toContain('"faults":[]');
  made = Number(/"cases":(\d+)/.exec(out)?.[1]);
  expect(made).toBeGreaterThan(380);
  expect((await page('/readyz')).status).toBe(200);
}, 60_000);

test('asked to stop it ends with 0 within 15 seconds and leaves no database server behind', async () => {
  const server = serverPid();
  const began = performance.now();
  expect(await running.terminate()).toBe(0);
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(isRunning(server)).toBe(false);
}, 30_000);

test('started again it has what it had, and makes no second demonstration', async () => {
  await start();
  expect(running.output()).not.toContain('Making a demonstration');
  const { out } = await redress(['audit', 'verify', '--json'], env);
  expect(out).toContain(`"cases":${made}`);
}, 60_000);

test('killed, it takes up its database again, and still stops it when asked to', async () => {
  const before = serverPid();
  await running.kill();
  expect(isRunning(before)).toBe(true);
  await start();
  expect(serverPid()).toBe(before);
  expect((await page('/')).status).toBe(200);
  expect(await running.terminate()).toBe(0);
  await expect.poll(() => isRunning(before), { timeout: 5_000 }).toBe(false);
}, 60_000);

test('killed together with its database, it recovers', async () => {
  await start();
  const server = serverPid();
  await running.kill();
  process.kill(server, 'SIGKILL');
  await start();
  expect((await page('/readyz')).status).toBe(200);
}, 90_000);

test('a taken port is named, with what to do, and nothing is left running', async () => {
  const second = await startProcess({ port, env: { DATA_DIR: join(folder, 'other') }, doNotWait: true });
  const code = await new Promise((resolve) => second.child.once('exit', resolve));
  expect(code).toBe(1);
  expect(second.output()).toContain(`Port ${port} is in use. Set PORT to another one`);
  expect(second.output()).not.toContain('    at ');
}, 120_000);

test.each(['SIGTERM', 'SIGINT'] as const)(
  'npm start asked to stop by %s stops everything it started',
  async (signal) => {
    await running.terminate();
    running = await startProcess({ port, env, npmStart: true });
    const server = serverPid();
    running.child.kill(signal);
    await expect.poll(() => isRunning(server), { timeout: 15_000 }).toBe(false);
    await expect(page('/livez')).rejects.toThrow('fetch failed');
  },
  60_000,
);

function serverPid(): number {
  return Number(readFileSync(join(env['DATA_DIR'] ?? '', 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Of a dead process whose parent died before it, some containers keep the number: it runs no longer. */
function isRunning(pid: number): boolean {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=', '-p', `${pid}`], { encoding: 'utf8' });
  return status === 0 && !stdout.startsWith('Z');
}
