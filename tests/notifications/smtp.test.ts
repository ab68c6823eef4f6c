import { afterEach, expect, test } from 'vitest';
import { SetupError } from '../../src/errors.ts';
import { smtpMailer } from '../../src/notifications/channels/smtp.ts';
import { mailboxMailer } from '../../src/notifications/channels/mailbox.ts';
import type { OutgoingMail } from '../../src/ports.ts';
import { startSmtp, type TestSmtp } from '../support/smtp.ts';
import { scriptedServer, type Script } from './scripted-server.ts';

const mail: OutgoingMail = {
  messageId: '019a0000-0000-7000-8000-000000000001',
  to: 'resident@example.org',
  subject: 'Your complaint – Côte d’Eau 🏠',
  text: 'We will answer by Monday 11 January 2027.\n',
  html: '<!doctype html><html lang="en"><body><p>We will answer.</p></body></html>',
  language: 'en',
};
const from = 'Trent Council <complaints@trent.example>';
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

test('a mail arrives whole: sender, recipient, subject, both bodies and the same Message-ID each time', async () => {
  const smtp = await peer();
  const mailer = smtpMailer({ url: smtp.url, from, timeoutMs: 2000 });
  expect(await mailer.send(mail)).toEqual({ kind: 'sent' });
  expect(await mailer.send(mail)).toEqual({ kind: 'sent' });

  const [first, second] = smtp.mails;
  expect(first?.to).toEqual(['resident@example.org']);
  expect(first?.messageId).toBe('<019a0000-0000-7000-8000-000000000001@trent.example>');
  expect(second?.messageId).toBe(first?.messageId);
  expect(decodeWords(first?.subject ?? '')).toBe(mail.subject);
  const raw = first?.raw ?? '';
  expect(raw).toMatch(/^From: Trent Council <complaints@trent\.example>\r$/m);
  expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(raw).toMatch(/^Content-Language: en\r$/m);
  expect(raw).toMatch(/^Content-Type: multipart\/alternative;/m);
  expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
  expect(raw).toMatch(/^Content-Type: text\/html; charset=utf-8\r$/m);
  expect(raw).toContain('We will answer by Monday 11 January 2027.');
});

test('a mail that must not show what it is about has no telling sender', async () => {
  const smtp = await peer();
  const settings = { url: smtp.url, from, timeoutMs: 2000 };
  await smtpMailer(settings).send({ ...mail, isDiscreet: true });
  await smtpMailer({ ...settings, discreetFrom: 'messages@trent.example' }).send({ ...mail, isDiscreet: true });
  await smtpMailer({ ...settings, discreetFrom: 'messages@trent.example' }).send(mail);
  const senders = smtp.mails.map(({ raw }) => /^From: (.*)\r$/m.exec(raw)?.[1]);
  expect(senders).toEqual([
    'complaints@trent.example',
    'messages@trent.example',
    `Trent Council <complaints@trent.example>`,
  ]);
});

test.each([
  ['busy', { kind: 'temporary', reason: 'deferred 451' }],
  ['refuse', { kind: 'permanent', reason: 'refused 550' }],
  ['cut-after-data', { kind: 'unknown', reason: 'cut-after-data' }],
] as const)('a server that answers "%s" to the message', async (mood, outcome) => {
  const smtp = await peer();
  smtp.mood = mood;
  expect(await smtpMailer({ url: smtp.url, from, timeoutMs: 2000 }).send(mail)).toEqual(outcome);
  expect(smtp.mails).toHaveLength(1);
});

test.each<[string, Script, object]>([
  ['refuses the address for good', { RCPT: '550 5.1.1 <resident@example.org> unknown' }, permanent('refused 550')],
  ['refuses the address for now', { RCPT: '451 4.7.1 resident@example.org later' }, temporary('deferred 451')],
  ['refuses the sender', { MAIL: '553 no' }, permanent('refused 553')],
  ['is closed for everyone', { greeting: '554 no service' }, temporary('service-refused 554')],
  ['is shutting down', { EHLO: '421 closing' }, temporary('deferred 421')],
  ['cuts before the message is asked for', { RCPT: 'cut' }, temporary('unreachable')],
  ['cuts when the message is announced', { DATA: 'cut' }, temporary('unreachable')],
  ['cuts after the whole message, before its answer', { '.': 'cut' }, { kind: 'unknown', reason: 'cut-after-data' }],
  ['takes the whole message and says nothing', { '.': 'silence' }, { kind: 'unknown', reason: 'cut-after-data' }],
  ['stops answering half way', { MAIL: 'silence' }, temporary('timed-out')],
  [
    'asks for the message and then refuses it',
    { '.': '554 5.7.1 resident@example.org spam' },
    permanent('refused 554'),
  ],
])('a server that %s', async (_, script, outcome) => {
  const server = await scripted(script);
  const answer = await smtpMailer({ url: server.url, from, timeoutMs: 300 }).send(mail);
  expect(answer).toEqual(outcome);
  expect(JSON.stringify(answer)).not.toContain('resident');
});

test('a server that is slow to greet is given up within the time limit', async () => {
  const server = await scripted({ greeting: 'silence' });
  const began = performance.now();
  const answer = await smtpMailer({ url: server.url, from, timeoutMs: 200 }).send(mail);
  expect(answer).toEqual(temporary('timed-out'));
  expect(performance.now() - began).toBeLessThan(1500);
});

test('a server that is down is tried again later', async () => {
  const server = await scripted({});
  await server.stop();
  const answer = await smtpMailer({ url: server.url, from, timeoutMs: 500 }).send(mail);
  expect(answer).toEqual(temporary('unreachable'));
});

test('a wrong password is no fault of the message, which is tried again', async () => {
  const server = await scripted({ EHLO: '250-mail\r\n250 AUTH PLAIN', AUTH: '535 no' });
  const url = server.url.replace('smtp://', 'smtp://user:secret@');
  expect(await smtpMailer({ url, from, timeoutMs: 500 }).send(mail)).toEqual(temporary('service-refused 535'));
  expect(server.commands).not.toContain('MAIL');
});

test.each(['"a@evil.example x"@council.example', 'a@x.example,b@y.example', 'a@x\r\nRCPT TO:<b@y>', 'nobody', ''])(
  'the address %j could be read two ways and is not written to',
  async (to) => {
    const server = await scripted({});
    const answer = await smtpMailer({ url: server.url, from, timeoutMs: 500 }).send({ ...mail, to });
    expect(answer).toEqual(permanent('address-unusable'));
    expect(server.commands).toEqual([]);
  },
);

test('a server address or sender that cannot be right is named when the service starts', () => {
  expect(() => smtpMailer({ url: 'http://mail.example', from, timeoutMs: 1 })).toThrow(SetupError);
  expect(() => smtpMailer({ url: 'smtp://mail.example', from: 'Trent Council', timeoutMs: 1 })).toThrow(SetupError);
  expect(() => smtpMailer({ url: 'smtps://user:hunter2@', from, timeoutMs: 1 })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
  );
});

test('without a mail server nothing is sent and the notice counts as delivered to the demo mailbox', async () => {
  expect(await mailboxMailer().send(mail)).toEqual({ kind: 'sent' });
});

async function peer(): Promise<TestSmtp> {
  const smtp = await startSmtp();
  stops.push(() => smtp.stop());
  return smtp;
}

async function scripted(script: Script) {
  const server = await scriptedServer(script);
  stops.push(() => server.stop());
  return server;
}

function temporary(reason: string) {
  return { kind: 'temporary', reason };
}

function permanent(reason: string) {
  return { kind: 'permanent', reason };
}

/** RFC 2047 words, Q and B, in UTF-8. */
function decodeWords(header: string): string {
  const joined = header.replaceAll(/\?=\s+=\?/g, '?==?');
  return joined.replaceAll(/=\?utf-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
    kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('utf8') : decodeQ(word),
  );
}

function decodeQ(word: string): string {
  const bytes = word
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
