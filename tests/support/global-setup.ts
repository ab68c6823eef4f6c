import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { prepareEmbedded, type RoleUrls } from '../../src/db/embedded-roles.ts';
import { startEmbedded } from '../../src/db/embedded.ts';
import { migrateUp } from '../../src/db/migrate.ts';
import { clearUpAfter } from './clear-up-after.ts';

export interface TestCluster extends RoleUrls {
  superuserUrl: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** One throw-away server for the whole run; `redress_template` is migrated once and copied by each test file. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeLeftovers();
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-test-'));
  // The server's own user, when we are root, must be able to enter.
  chmodSync(dataDir, 0o755);
  const callOff = clearUpAfter(dataDir);
  const server = await startEmbedded({ dataDir, mayMove: true, throwaway: true, randomBytes, log: () => undefined });
  const teardown = async (): Promise<void> => {
    await server.stop();
    callOff();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const urls = await prepareEmbedded(server, 'redress_template', randomBytes);
    await migrateUp(urls.ownerUrl);
    project.provide('cluster', { ...urls, superuserUrl: server.superuserUrl });
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

/** What an earlier run left when even its guard was killed. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((name) => /^redress-test-\w{6}$/.test(name))) {
    const users = join(tmpdir(), name, 'postgres-users');
    if (namesIn(users).some(isRunning)) continue;
    const pid = firstLine(join(tmpdir(), name, 'postgres', 'data', 'postmaster.pid'));
    if (pid && isRunning(pid)) process.kill(Number(pid), 'SIGQUIT');
    if (namesIn(users).length > 0) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function firstLine(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n')[0];
  } catch {
    return undefined;
  }
}

function isRunning(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}
