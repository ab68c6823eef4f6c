import { accessSync, constants } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { describe, test } from 'vitest';

/** Whether this machine has a program some tests need; `path` is where it was found. */
export interface Need {
  ok: boolean;
  reason: string;
  path: string;
}

/** The programs outside npm that tests may use when they are there. */
export const needs = {
  redis: findProgram('redis-server', ['redis-server'], 'REDIS_SERVER_PATH'),
  chromium: findProgram('Chromium', ['chromium', 'chromium-browser', 'google-chrome'], 'CHROMIUM_PATH'),
  pgbench: findProgram('pgbench', ['pgbench'], 'PGBENCH_PATH'),
  clamd: findProgram('clamd', ['clamd', '/usr/sbin/clamd'], 'CLAMD_PATH'),
};

/** Runs the tests when the need is met; otherwise reports them as skipped by name and reason, or as failed under REDRESS_NO_SKIP=1. */
export function describeIf(need: Need, name: string, fn: () => void): void {
  const plan = planFor(need, process.env['REDRESS_NO_SKIP'] === '1');
  if (plan === 'run') describe(name, fn);
  if (plan === 'skip') test.skip(`${name} (skipped: ${need.reason})`, () => undefined);
  if (plan === 'fail') test(name, () => Promise.reject(new Error(`May not be skipped here: ${need.reason}.`)));
}

/** What becomes of tests with this need on a machine that allows skips or does not. */
export function planFor(need: Need, skipsForbidden: boolean): 'run' | 'skip' | 'fail' {
  if (need.ok) return 'run';
  return skipsForbidden ? 'fail' : 'skip';
}

function findProgram(label: string, names: readonly string[], variable: string): Need {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = [
    process.env[variable] ?? '',
    ...names.flatMap((name) => folders.map((folder) => resolve(folder, name))),
  ];
  const path = places.find(isExecutable) ?? '';
  return { ok: path !== '', reason: path === '' ? `${label} is not installed` : '', path };
}

function isExecutable(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
