import type { Scanner, ScanOutcome } from '../ports.ts';
import { askClamd, type ClamdAddress } from './ask-clamd.ts';

const chunkBytes = 64 * 1024;

/** A virus scanner of ClamAV's, over its own protocol (clamd(8), INSTREAM). Only a clear "OK" means clean. */
export function clamd(address: ClamdAddress, patienceMs: number): Scanner {
  return {
    scan: async (bytes) => outcomeOf(await askClamd(address, framed(bytes), patienceMs)),
    async check() {
      const { reply, fault } = await askClamd(address, [Buffer.from('zPING\0')], 3_000);
      if (reply !== 'PONG') throw new Error(`The scanner does not answer: ${fault ?? 'not as a scanner does'}`);
    },
  };
}

/** Each piece with its length before it, and a length of nothing at the end. */
function* framed(bytes: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const piece = bytes.subarray(at, at + chunkBytes);
    yield length(piece.length);
    yield piece;
  }
  yield length(0);
}

function length(bytes: number): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32BE(bytes);
  return field;
}

function outcomeOf({ reply, fault }: { reply: string; fault: string | null }): ScanOutcome {
  if (reply === 'stream: OK') return { kind: 'clean' };
  if (/^stream: .+ FOUND$/.test(reply)) return { kind: 'infected' };
  if (reply.includes('size limit exceeded')) return { kind: 'unknown', reason: 'size-limit' };
  if (reply !== '') return { kind: 'unknown', reason: 'unclear-answer' };
  return { kind: 'unknown', reason: fault === 'timeout' ? 'timeout' : 'unreachable' };
}
