import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Redis } from 'ioredis';

export interface PrivateRedis {
  socket: string;
  stop(): Promise<void>;
}

/** A Redis of this run's own on a unix socket, which writes its append-only file every second; undefined where none is installed. */
export async function startRedis(): Promise<PrivateRedis | undefined> {
  const program = findRedis();
  if (program === undefined) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'redress-bench-redis-'));
  const socket = join(dir, 'redis.sock');
  const place = ['--port', '0', '--unixsocket', socket, '--dir', dir];
  const keep = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '', '--maxmemory-policy', 'noeviction'];
  const child = spawn(program, [...place, ...keep], { stdio: 'ignore' });
  const client = new Redis({ path: socket, maxRetriesPerRequest: null, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  await client.ping();
  client.disconnect();
  return {
    socket,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function findRedis(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, 'redis-server')).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
