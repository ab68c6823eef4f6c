import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The product as people start it: a process of its own. */
export interface RedressProcess {
  url: string;
  child: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** `kill -9`, and wait until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with its exit code. */
  terminate(): Promise<number | null>;
}

export interface ProcessOptions {
  port: number;
  env: Record<string, string>;
  cwd?: string;
  /** Another file than src/main.ts: a bundle, a twin that is wrong on purpose, or bin/redress.mjs with its arguments. */
  entry?: string;
  args?: string[];
  /** As the README says: through npm, whose process is then the one that is asked to stop. */
  npmStart?: boolean;
  /** Resolve as soon as it is spawned. */
  doNotWait?: boolean;
}

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Starts `src/main.ts` and waits until /readyz says that it is ready. */
export async function startProcess(options: ProcessOptions): Promise<RedressProcess> {
  const { port, env, args = [], cwd = projectFolder, entry = `${projectFolder}src/main.ts` } = options;
  const loader = entry.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
  const given = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '/',
    HOST: '127.0.0.1',
    PORT: `${port}`,
  };
  const [file, ...rest] = options.npmStart ? ['npm', 'start'] : [process.execPath, ...loader, entry, ...args];
  const child = spawn(file ?? '', rest, {
    cwd,
    env: { ...given, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
  const running: RedressProcess = {
    url: `http://127.0.0.1:${port}`,
    child,
    output: () => chunks.join(''),
    kill: () => end(child, 'SIGKILL').then(() => undefined),
    terminate: () => end(child, 'SIGTERM'),
  };
  if (options.doNotWait) return running;
  await untilReady(running).catch(async (error: unknown) => {
    await running.kill();
    throw error;
  });
  return running;
}

/** Rejects with what the process printed when it ends instead of getting ready. */
export async function untilReady({ url, child, output }: RedressProcess, patienceMs = 120_000): Promise<void> {
  for (const started = performance.now(); performance.now() - started < patienceMs; await wait(25)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.ok) return;
  }
  throw new Error(`Redress did not get ready:\n${output()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }
  return child.exitCode;
}
