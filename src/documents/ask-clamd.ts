import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type ClamdAddress = { host: string; port: number } | { path: string };

/** tcp://host:3310 or unix:///run/clamav/clamd.ctl */
export function clamdAddress(url: string): ClamdAddress {
  const { protocol, hostname, port, pathname } = new URL(url);
  if (protocol === 'unix:') return { path: decodeURIComponent(pathname) };
  return { host: hostname.replaceAll(/^\[|\]$/g, ''), port: Number(port || 3310) };
}

/** Says one thing to clamd and gives its whole answer. A connection that breaks after the answer has still answered. */
export async function askClamd(
  address: ClamdAddress,
  said: Iterable<Uint8Array>,
  patienceMs: number,
): Promise<{ reply: string; fault: string | null }> {
  const socket = connect(address);
  const heard: Buffer[] = [];
  let fault: string | null = null;
  const note = (name: string) => void (fault ??= name);
  socket.on('data', (data: Buffer) => void heard.push(data));
  socket.on('error', () => note('broken'));
  const closed = once(socket, 'close').catch(() => undefined);
  const patience = setTimeout(() => {
    note('timeout');
    socket.destroy();
  }, patienceMs);
  try {
    await say(socket, said);
    // clamd closes after its answer; a scanner that keeps the line open has its patience end.
    await closed;
  } finally {
    clearTimeout(patience);
    socket.destroy();
  }
  return { reply: Buffer.concat(heard).toString('latin1').replace(/\0.*$/s, '').trim(), fault };
}

/** As fast as it is read, and no further once the line is cut: clamd answers and hangs up where a file is too long for it. */
async function say(socket: Socket, said: Iterable<Uint8Array>): Promise<void> {
  for (const piece of said) {
    if (socket.destroyed) return;
    if (socket.write(piece)) continue;
    await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
  }
}
