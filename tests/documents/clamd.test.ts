import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clamdAddress } from '../../src/documents/ask-clamd.ts';
import { clamd } from '../../src/documents/clamd.ts';
import { describeIf, needs } from '../support/needs.ts';
import { eicar, startClamd, type RealClamd } from './real-clamd.ts';
import { textBytes } from './sample.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

/** A scanner that answers as it is told to. */
async function scannerThat(does: (socket: Socket) => void, patienceMs = 2_000) {
  const listening = createServer((socket) => {
    socket.on('error', () => undefined);
    does(socket);
  });
  server = listening;
  await new Promise<void>((resolve) => void listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return clamd({ host: '127.0.0.1', port }, patienceMs);
}

const saying = (answer: string) => scannerThat((socket) => void socket.on('data', () => socket.end(answer)));
const file = textBytes('damp');

describe('what a scanner says', () => {
  test.each([
    ['stream: OK\0', { kind: 'clean' }],
    ['stream: Eicar-Signature FOUND\0', { kind: 'infected' }],
    ['INSTREAM size limit exceeded. ERROR\0', { kind: 'unknown', reason: 'size-limit' }],
    ['stream: Can\u2019t open file ERROR\0', { kind: 'unknown', reason: 'unclear-answer' }],
    ['OK\0', { kind: 'unknown', reason: 'unclear-answer' }],
    ['stream: OK? FOUND nothing\0', { kind: 'unknown', reason: 'unclear-answer' }],
    ['', { kind: 'unknown', reason: 'unreachable' }],
  ])('%j', async (answer, outcome) => {
    expect(await (await saying(answer)).scan(file)).toEqual(outcome);
  });

  test('one that is not there, hangs up or says nothing in time never makes a file clean', async () => {
    const nobody = clamd({ host: '127.0.0.1', port: 1 }, 1_000);
    expect(await nobody.scan(file)).toEqual({ kind: 'unknown', reason: 'unreachable' });
    const rude = await scannerThat((socket) => socket.destroy());
    expect(await rude.scan(new Uint8Array(5_000_000))).toEqual({ kind: 'unknown', reason: 'unreachable' });
    const silent = await scannerThat(() => undefined, 200);
    expect(await silent.scan(new Uint8Array(5_000_000))).toEqual({ kind: 'unknown', reason: 'timeout' });
  });

  test('one that answers before the whole file is sent, and hangs up, is heard', async () => {
    const strict = await scannerThat((socket) =>
      socket.once('data', () => {
        socket.end('INSTREAM size limit exceeded. ERROR\0');
        socket.resume();
      }),
    );
    expect(await strict.scan(new Uint8Array(500_000))).toEqual({ kind: 'unknown', reason: 'size-limit' });
  });

  test('the file is sent in pieces, each after its length, with an end', async () => {
    const heard: Buffer[] = [];
    const scanner = await scannerThat((socket) =>
      socket.on('data', (data: Buffer) => {
        heard.push(data);
        if (Buffer.concat(heard).subarray(-4).equals(Buffer.alloc(4))) socket.end('stream: OK\0');
      }),
    );
    const bytes = new Uint8Array(150_000).fill(7);
    expect(await scanner.scan(bytes)).toEqual({ kind: 'clean' });
    const sent = Buffer.concat(heard);
    expect(sent.subarray(0, 10).toString()).toBe('zINSTREAM\0');
    const lengths: number[] = [];
    for (let at = 10; at < sent.length; at += 4 + sent.readUInt32BE(at)) lengths.push(sent.readUInt32BE(at));
    expect(lengths).toEqual([65_536, 65_536, 18_928, 0]);
  });

  test('the check passes for a scanner and for nothing else', async () => {
    await expect((await saying('PONG\0')).check()).resolves.toBeUndefined();
    await expect((await saying('HTTP/1.1 400 Bad Request')).check()).rejects.toThrow('does not answer');
    await expect(clamd({ host: '127.0.0.1', port: 1 }, 1_000).check()).rejects.toThrow('does not answer');
  });

  test('its address is a port of a machine, or a socket of this one', () => {
    expect(clamdAddress('tcp://clamd.internal:3311')).toEqual({ host: 'clamd.internal', port: 3311 });
    expect(clamdAddress('tcp://clamd.internal')).toEqual({ host: 'clamd.internal', port: 3310 });
    expect(clamdAddress('tcp://[::1]:3310')).toEqual({ host: '::1', port: 3310 });
    expect(clamdAddress('unix:///run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
  });
});

describeIf(needs.clamd, 'ClamAV itself', () => {
  let real: RealClamd;
  beforeAll(async () => void (real = await startClamd()));
  afterAll(() => real.stop());

  test.each(['socket', 'port'] as const)('finds the test virus and nothing else, by its %s', async (way) => {
    const scanner = clamd(clamdAddress(real[way]), 20_000);
    await expect(scanner.check()).resolves.toBeUndefined();
    expect(await scanner.scan(file)).toEqual({ kind: 'clean' });
    expect(await scanner.scan(textBytes(eicar))).toEqual({ kind: 'infected' });
    expect(await scanner.scan(new Uint8Array(1_000_000).fill(65))).toEqual({ kind: 'clean' });
  });

  test('a file that is too long for it is not clean', async () => {
    const scanner = clamd(clamdAddress(real.port), 20_000);
    expect(await scanner.scan(new Uint8Array(3_000_000))).toMatchObject({ kind: 'unknown' });
  });
});
