import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NewPerson } from '../../src/cases/plan-types.ts';
import { askForCode } from '../../src/identity/ask-for-code.ts';
import { relayAll } from '../../src/jobs/relay-outbox.ts';
import { listUndelivered } from '../../src/outbox/list-undelivered.ts';
import type { OutgoingText, SendOutcome } from '../../src/ports.ts';
import { act, lodge } from '../support/complaints.ts';
import { prepareWorker, type Worker } from '../support/worker.ts';

const start = new Date('2026-03-02T10:00:00Z');
const sam: NewPerson = {
  name: 'Sam Okafor',
  email: 'sam@example.org',
  phone: '07700 900123',
  address: '9 High Street',
};
const open = { neverBy: [], discreet: false, noVoicemail: false, notAt: null };
const texted: OutgoingText[] = [];
let answer: SendOutcome = { kind: 'sent' };
let worker: Worker;
let now = start;

beforeAll(async () => {
  const texter = { send: (message: OutgoingText) => Promise.resolve((texted.push(message), answer)) };
  worker = await prepareWorker(start, { texter });
});
afterAll(() => worker.stop());

beforeEach(async () => {
  worker.smtp.mood = 'accept';
  answer = { kind: 'sent' };
  await relay();
  worker.smtp.mails.length = 0;
  texted.length = 0;
});

const relay = (): Promise<void> => relayAll(worker.tools, worker.council.organisationId);

function later(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000);
  worker.setClock(now);
}

async function kept(caseId: string, occasion = 'receipt') {
  const [row] = await worker.database.ownerSql`
    select o.state, o.reason, m.state as message, m.subject, m.text, m.html, m.channel, m.sent_subject as "sentSubject",
        m.sent_text as "sentText", m.sent_html as "sentHtml"
      from redress.outbox o join redress.messages m on m.organisation_id = o.organisation_id and m.id = o.message_id
     where o.case_id = ${caseId} and o.occasion = ${occasion} order by o.created_at desc limit 1`;
  return row ?? {};
}

/** A mail as it left, without the marks of its transport. */
const raw = (index = 0): string => (worker.smtp.mails[index]?.raw ?? '').replaceAll(/=\r?\n/g, '');

describe('somebody who rules a channel out', () => {
  test('is not written to by it from that very second, not even with what was waiting', async () => {
    const { reference, caseId } = await lodge(worker.council.public, sam);
    await act(worker.council.officer, reference, { type: 'changeDetails', neverBy: ['email', 'text'] });
    await relay();
    expect(worker.smtp.mails).toEqual([]);
    expect(texted).toEqual([]);
    expect(await kept(caseId)).toMatchObject({ state: 'toPost', message: 'toPost', channel: 'letter', sentText: null });
  });

  test('between two attempts goes the safe way at the second', async () => {
    worker.smtp.mood = 'busy';
    const { reference, caseId } = await lodge(worker.council.public, sam);
    await relay();
    expect(await kept(caseId)).toMatchObject({ state: 'pending', channel: null });
    worker.smtp.mails.length = 0;
    await act(worker.council.officer, reference, {
      type: 'changeDetails',
      neverBy: ['email'],
      preferredContact: 'text',
    });
    later(2);
    await relay();
    expect(worker.smtp.mails).toEqual([]);
    expect(texted.map(({ to }) => to)).toEqual(['+447700900123']);
    expect(await kept(caseId)).toMatchObject({ state: 'sent', channel: 'text', sentText: texted[0]?.text });
  });

  test('and leaves no safe way: staff see it as not delivered, and the person can still read it', async () => {
    const rules = { ...open, neverBy: ['email' as const, 'text' as const, 'letter' as const] };
    const { caseId } = await lodge(worker.council.public, { ...sam, contactRules: rules });
    await relay();
    expect(await kept(caseId)).toMatchObject({ state: 'failed', reason: 'no-safe-channel', message: 'failed' });
    expect((await kept(caseId))['text']).toContain('We received your complaint');
    const undelivered = await listUndelivered(worker.council.officer, { caseId });
    expect(undelivered).toMatchObject([{ state: 'failed', reason: 'no-safe-channel' }]);
  });

  test('gets no code there either', async () => {
    const rules = { ...open, neverBy: ['email' as const] };
    const { reference } = await lodge(worker.council.public, { ...sam, contactRules: rules });
    await relay();
    worker.smtp.mails.length = 0;
    await askForCode(worker.council.public, { reference, address: 'sam@example.org' });
    await relay();
    expect(worker.smtp.mails).toEqual([]);
  });
});

describe('somebody whose messages must not show what they are about', () => {
  test('gets a mail that says nothing, while the case keeps the message whole, and both are kept as they are', async () => {
    const { caseId, reference } = await lodge(worker.council.public, {
      ...sam,
      contactRules: { ...open, discreet: true },
    });
    await relay();
    expect(worker.smtp.mails).toHaveLength(1);
    const [, body = ''] = raw().split(/\r?\n\r?\n(.*)/s);
    expect(worker.smtp.mails[0]?.subject).toBe('You have a message');
    expect(raw()).toMatch(/^From: complaints@council\.example\.org\r?$/m);
    expect(body).toContain('<title>You have a message</title>');
    expect(body).not.toMatch(/complaint|council|light/i);
    expect(body).not.toContain(reference);
    const message = await kept(caseId);
    expect(message).toMatchObject({ state: 'sent', channel: 'email', sentSubject: 'You have a message' });
    expect(message['text']).toContain(reference);
    expect(message['subject']).toContain(reference);
    expect(message['sentHtml']).toContain('<title>You have a message</title>');
  });

  test('gets a code in words that do not say for what', async () => {
    const { reference } = await lodge(worker.council.public, { ...sam, contactRules: { ...open, discreet: true } });
    await relay();
    worker.smtp.mails.length = 0;
    await askForCode(worker.council.public, { reference, address: 'sam@example.org' });
    await relay();
    expect(worker.smtp.mails[0]?.subject).toBe('Your code');
    const [, body = ''] = raw().split(/\r?\n\r?\n(.*)/s);
    expect(body).toMatch(/Your code: \d{6}/);
    expect(body).not.toMatch(/complaint|council/i);
  });
});

describe('somebody who asked for text messages', () => {
  test('gets a short one with the date and the link, and can read the whole message online', async () => {
    const { caseId, reference } = await lodge(worker.council.public, { ...sam, preferredContact: 'text' });
    await relay();
    expect(worker.smtp.mails).toEqual([]);
    expect(texted).toMatchObject([{ to: '+447700900123', isAgain: false }]);
    expect(texted[0]?.text).toBe(
      `We have received your complaint ${reference}. We will write to you by: Monday 9 March 2026. https://complaints.example.org/complaints/track`,
    );
    expect(texted[0]?.reference).toMatch(/^[0-9a-f-]{36}$/);
    expect((await kept(caseId))['text']).toContain('Keep your reference.');
  });

  test('whose text service is slow: the next attempt asks first whether it went', async () => {
    answer = { kind: 'temporary', reason: 'timed-out' };
    await lodge(worker.council.public, { ...sam, preferredContact: 'text' });
    await relay();
    answer = { kind: 'sent' };
    later(2);
    await relay();
    expect(texted.map(({ isAgain }) => isAgain)).toEqual([false, true]);
    expect(new Set(texted.map(({ reference }) => reference)).size).toBe(1);
  });

  test('gets the code by text where it was asked for so', async () => {
    const { reference, caseId } = await lodge(worker.council.public, sam);
    await relay();
    worker.smtp.mails.length = 0;
    const { challengeId } = await askForCode(worker.council.public, { reference, address: 'sam@example.org' });
    await worker.database.ownerSql`update redress.challenges set channel = 'text' where id = ${challengeId}`;
    await relay();
    expect(worker.smtp.mails).toEqual([]);
    expect(texted[0]?.text).toMatch(/^\d{6} is your code to see your complaint\. Use it within 10 minutes\./);
    expect(caseId).not.toBe('');
  });
});

describe('somebody whose address is changed', () => {
  const change = { type: 'changeDetails', email: 'other@example.org' };

  test('is told at the old address, without the new one', async () => {
    const { reference } = await lodge(worker.council.public, sam);
    await relay();
    worker.smtp.mails.length = 0;
    await act(worker.council.officer, reference, change);
    await relay();
    expect(worker.smtp.mails.map(({ to }) => to)).toEqual([['sam@example.org']]);
    expect(raw()).toContain('Your contact details were changed on Monday 2 March 2026.');
    expect(raw()).not.toContain('other@example.org');
  });

  test('is not told there when that address is what they have to be safe from', async () => {
    const { reference } = await lodge(worker.council.public, sam);
    await relay();
    worker.smtp.mails.length = 0;
    await act(worker.council.officer, reference, { ...change, neverBy: ['email'] });
    await relay();
    expect(worker.smtp.mails).toEqual([]);
    expect(texted.map(({ to }) => to)).toEqual(['+447700900123']);
  });
});

test('somebody who reads Welsh is written to in the Welsh of the language files, in mail that says so', async () => {
  const { caseId } = await lodge(worker.council.public, { ...sam, language: 'cy' });
  await relay();
  expect(raw()).toMatch(/^Content-Language: cy\r?$/m);
  expect((await kept(caseId))['html']).toContain('<html lang="cy">');
});

test('somebody who asked for easy read gets it', async () => {
  const { caseId } = await lodge(worker.council.public, { ...sam, formats: ['easyRead'] });
  await relay();
  expect((await kept(caseId))['text']).toContain('We got your complaint on Monday 2 March 2026.');
});
