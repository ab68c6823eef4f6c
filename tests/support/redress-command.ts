import { spawn } from 'node:child_process';
import { projectFolder } from './process.ts';

export interface CommandResult {
  code: number | null;
  out: string;
  errors: string;
}

/** Runs `redress` as people do, in a process of its own. */
export function redress(args: readonly string[], env: Record<string, string> = {}): Promise<CommandResult> {
  const base = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/' };
  const child = spawn(process.execPath, [`${projectFolder}bin/redress.mjs`, ...args], { env: { ...base, ...env } });
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, errors })));
}
