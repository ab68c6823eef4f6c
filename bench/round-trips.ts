import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionOptions } from '../src/db/connection-options.ts';

export interface RoundTripCounter {
  /** The same database by way of the counter. */
  url: string;
  /** How often the client has waited for the server since the last call. */
  take(): number;
  stop(): Promise<void>;
}

/** Sync, Flush and simple Query: after each the client waits for the server (Postgres protocol 3). */
const waits = new Set([...'SHQ'].map((letter) => letter.charCodeAt(0)));

/** Stands between the application and its database on a socket of its own and counts round trips on the wire. */
export async function countRoundTrips(url: string): Promise<RoundTripCounter> {
  const dir = mkdtempSync(join(tmpdir(), 'redress-trips-'));
  chmodSync(dir, 0o755);
  const { host, port, user, password, database } = connectionOptions(url);
  const file = `.s.PGSQL.${port}`;
  let count = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(join(host, file));
    const read = messageReader((type) => void (count += waits.has(type) ? 1 : 0));
    client.on('data', read);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(join(dir, file), resolve));
  return {
    url: `postgres://${user}:${encodeURIComponent(password)}@${encodeURIComponent(dir)}:${port}/${database}`,
    take: () => {
      const taken = count;
      count = 0;
      return taken;
    },
    stop: async () => {
      open.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Calls `seen` with the type of each message; the first message of a connection has none. */
function messageReader(seen: (type: number) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isFirst ? 0 : 1;
      if (rest.length < head + 4) return;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return;
      if (!isFirst) seen(rest.readUInt8(0));
      isFirst = false;
      rest = rest.subarray(length);
    }
  };
}
