import { spawn } from 'node:child_process';
import { afterAll } from 'vitest';
import { bundle } from './bundle.ts';

export interface CommandResult {
  code: number | null;
  out: string;
  errors: string;
}

// Made once for a file of tests, which may run the command fifty times: it starts in a quarter of the time.
const { entry, remove } = bundle('tests/support/redress-entry.ts', 'redress');
afterAll(remove);

/** Runs `redress` in a process of its own, as `bin/redress.mjs` does. */
export function redress(args: readonly string[], env: Record<string, string> = {}): Promise<CommandResult> {
  const loader = entry.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
  const base = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/' };
  const child = spawn(process.execPath, [...loader, entry, ...args], { env: { ...base, ...env } });
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, errors })));
}
