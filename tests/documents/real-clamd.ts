import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { clamdAddress } from '../../src/documents/ask-clamd.ts';
import { clamd } from '../../src/documents/clamd.ts';
import { needs } from '../support/needs.ts';

export interface RealClamd {
  socket: string;
  port: string;
  stop(): Promise<void>;
}

/** The harmless text that every scanner takes for a virus; in two halves, so that none takes this file for one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** ClamAV on this machine with one signature of our own, so that it needs no database and no network. */
export async function startClamd(): Promise<RealClamd> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-clamd-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  writeFileSync(join(folder, 'test.ndb'), `Eicar-Test:0:*:${Buffer.from(eicar).toString('hex')}\n`);
  const settings = [
    `DatabaseDirectory ${folder}`,
    `LocalSocket ${join(folder, 'socket')}`,
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    'Foreground yes',
    'StreamMaxLength 2M',
    `User ${userInfo().username}`,
  ];
  writeFileSync(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
  const process = spawn(needs.clamd.path, ['-c', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  const ended = once(process, 'exit');
  const urls = { socket: `unix://${join(folder, 'socket')}`, port: `tcp://127.0.0.1:${port}` };
  await ready(urls.port);
  return {
    ...urls,
    async stop() {
      process.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ready(url: string): Promise<void> {
  for (let n = 0; n < 100; n++) {
    const isThere = await clamd(clamdAddress(url), 1_000)
      .check()
      .then(
        () => true,
        () => false,
      );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('clamd did not start');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
