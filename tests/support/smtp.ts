import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What the mail server says to the next message: take it, refuse it for now or for good, or vanish after taking it. */
export type SmtpMood = 'accept' | 'busy' | 'refuse' | 'cut-after-data';

export interface ReceivedMail {
  to: string[];
  /** The message as it came, headers first. */
  raw: string;
  messageId: string;
  subject: string;
  /** Whether the server said 250 to it. */
  accepted: boolean;
}

export interface TestSmtp {
  url: string;
  mails: ReceivedMail[];
  mood: SmtpMood;
  stop(): Promise<void>;
}

/** A real mail server on a free loopback port, with moods. */
export async function startSmtp(): Promise<TestSmtp> {
  const smtp: TestSmtp = { url: '', mails: [], mood: 'accept', stop: () => Promise.resolve() };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mood = smtp.mood;
        const to = session.envelope.rcptTo.map(({ address }) => address);
        smtp.mails.push(received(Buffer.concat(chunks).toString('utf8'), to, mood === 'accept'));
        if (mood === 'cut-after-data') cutAll(server);
        else callback(replyOf(mood));
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  smtp.url = `smtp://127.0.0.1:${portOf(server.server.address())}`;
  smtp.stop = () => new Promise((resolve) => server.close(() => resolve()));
  return smtp;
}

function replyOf(mood: SmtpMood): Error | null {
  if (mood === 'busy') return Object.assign(new Error('Try again later'), { responseCode: 451 });
  if (mood === 'refuse') return Object.assign(new Error('No such mailbox'), { responseCode: 550 });
  return null;
}

function cutAll(server: SMTPServer): void {
  for (const connection of server.connections) destroySocket(connection);
}

/** Holds because smtp-server keeps each connection's socket under `_socket`; its types leave the field out. */
function destroySocket(connection: unknown): void {
  (connection as { _socket: { destroy(): void } })._socket.destroy();
}

function received(raw: string, to: string[], accepted: boolean): ReceivedMail {
  return { raw, to, accepted, messageId: header(raw, 'Message-ID'), subject: header(raw, 'Subject') };
}

function header(raw: string, name: string): string {
  const head = raw.split('\r\n\r\n')[0]?.replaceAll(/\r\n[ \t]+/g, ' ') ?? '';
  const line = head.split('\r\n').find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}: `));
  return line?.slice(name.length + 2) ?? '';
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return address.port;
}
