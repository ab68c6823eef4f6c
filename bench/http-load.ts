import { connect } from 'node:net';
import { inFlight } from './in-flight.ts';

/** What the process of the benchmark asks of this one, which does nothing but send requests (see load-over-http.ts). */
export interface LoadOrder {
  port: number;
  token: string;
  /** Connections, each with one request at a time. */
  width: number;
  requests: { path: string; body: string }[];
}

export interface LoadAnswer {
  seconds: number;
  /** The first answer that was not 201, whole. */
  fault: string | null;
}

process.once('message', (order: LoadOrder) => {
  void load(order).then((answer) => process.send?.(answer, undefined, {}, () => process.disconnect()));
});

/** Plain sockets instead of a client library: the client shares two cores with what it measures. */
async function load({ port, token, width, requests }: LoadOrder): Promise<LoadAnswer> {
  const idle = await Promise.all(Array.from({ length: width }, () => openSocket(port)));
  const sockets = [...idle];
  const texts = requests.map(({ path, body }) => requestText(path, body, token));
  let fault: string | null = null;
  const seconds = await inFlight(texts, width, async (text) => {
    const socket = idle.pop();
    if (socket === undefined) throw new Error('more requests in flight than connections');
    const answer = await socket.ask(text);
    if (!answer.startsWith('HTTP/1.1 201')) fault ??= answer;
    idle.push(socket);
  });
  sockets.forEach((socket) => socket.end());
  return { seconds, fault };
}

function requestText(path: string, body: string, token: string): string {
  const length = Buffer.byteLength(body);
  const headers = `Host: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json`;
  return `POST ${path} HTTP/1.1\r\n${headers}\r\nContent-Length: ${length}\r\n\r\n${body}`;
}

interface Asker {
  ask(text: string): Promise<string>;
  end(): void;
}

async function openSocket(port: number): Promise<Asker> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let received = '';
  let settle: (answer: string) => void = () => undefined;
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    received += chunk;
    if (isWhole(received)) settle(received);
  });
  socket.on('close', () => settle(`closed: ${received}`));
  return {
    ask: (text) =>
      new Promise((resolve) => {
        received = '';
        settle = resolve;
        socket.write(text);
      }),
    end: () => socket.end(),
  };
}

function isWhole(text: string): boolean {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1];
  return length === undefined ? text.endsWith('\r\n0\r\n\r\n') : text.length >= head + 4 + Number(length);
}
