import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { relayAll } from '../../src/jobs/relay-outbox.ts';
import { act, lodge } from '../support/complaints.ts';
import { prepareWorker, type Worker } from '../support/worker.ts';

const start = new Date('2026-03-02T10:00:00Z');
let worker: Worker;
let now = start;

beforeAll(async () => {
  worker = await prepareWorker(start);
});
afterAll(() => worker.stop());

beforeEach(async () => {
  worker.smtp.mood = 'accept';
  await relay();
  worker.smtp.mails.length = 0;
});

const relay = (): Promise<void> => relayAll(worker.tools, worker.council.organisationId);

function later(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000);
  worker.setClock(now);
}

async function receiptOf(caseId: string) {
  const rows = await worker.database.ownerSql<{ state: string; attempts: number; message: string; text: string }[]>`
    select o.state, o.attempts, m.state as message, m.text
      from redress.outbox o left join redress.messages m on m.organisation_id = o.organisation_id and m.id = o.message_id
     where o.case_id = ${caseId} and o.occasion = 'receipt'`;
  return rows[0];
}

test('a receipt is sent with its dates, frozen as sent, under an id made of its row', async () => {
  const { caseId } = await lodge(worker.council.public);
  await relay();
  const sent = await receiptOf(caseId);
  expect(worker.smtp.mails).toHaveLength(1);
  expect(worker.smtp.mails[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@/);
  expect(sent).toMatchObject({ state: 'sent', message: 'sent' });
  expect(sent?.text).toContain('9 March 2026');
});

test('a notice gives the date of its own event, although the case has moved on before it is written', async () => {
  const { reference } = await lodge(worker.council.public);
  await act(worker.council.officer, reference, { type: 'acknowledge', ombudsmanDetails: true });
  const more = { type: 'extend', workingDays: 5, reason: 'The contractor is away', ombudsmanDetails: true };
  await act(worker.council.officer, reference, more);
  await relay();
  const texts = worker.smtp.mails.map(({ raw }) => raw.replaceAll(/=\r?\n/g, ''));
  expect(texts.find((text) => text.includes('We are looking into your complaint'))).toContain('16 March 2026');
  expect(texts.find((text) => text.includes('need more time'))).toContain('23 March 2026');
});

test('a mail server that is busy is tried again later with the same id, and the mail arrives once', async () => {
  worker.smtp.mood = 'busy';
  const { caseId } = await lodge(worker.council.public);
  await relay();
  expect(await receiptOf(caseId)).toMatchObject({ state: 'pending', attempts: 1 });
  await relay();
  expect(worker.smtp.mails).toHaveLength(1);
  worker.smtp.mood = 'accept';
  later(2);
  await relay();
  expect(await receiptOf(caseId)).toMatchObject({ state: 'sent', attempts: 2 });
  expect(worker.smtp.mails.map(({ accepted }) => accepted)).toEqual([false, true]);
  expect(new Set(worker.smtp.mails.map(({ messageId }) => messageId)).size).toBe(1);
});

test('a refused address becomes a failure that the case shows, and is not tried again', async () => {
  worker.smtp.mood = 'refuse';
  const { caseId } = await lodge(worker.council.public);
  await relay();
  later(600);
  await relay();
  expect(worker.smtp.mails).toHaveLength(1);
  expect(await receiptOf(caseId)).toMatchObject({ state: 'failed', message: 'failed' });
});

test('a connection cut after the mail was handed over: shown as unknown, never sent again by itself', async () => {
  worker.smtp.mood = 'cut-after-data';
  const { caseId } = await lodge(worker.council.public);
  await relay();
  worker.smtp.mood = 'accept';
  later(600);
  await relay();
  expect(worker.smtp.mails).toHaveLength(1);
  expect(await receiptOf(caseId)).toMatchObject({ state: 'unknown', message: 'unknown' });
});

test('with no mail server at all it waits, and is sent when there is one', async () => {
  const { url } = worker.smtp;
  worker.smtp.url = 'smtp://127.0.0.1:1';
  const { caseId } = await lodge(worker.council.public);
  await relay();
  expect(await receiptOf(caseId)).toMatchObject({ state: 'pending' });
  worker.smtp.url = url;
  later(2);
  await relay();
  expect(await receiptOf(caseId)).toMatchObject({ state: 'sent' });
});

test('after many attempts it is shown as failed instead of being tried for ever', async () => {
  worker.smtp.mood = 'busy';
  const { caseId } = await lodge(worker.council.public);
  for (let attempt = 0; attempt < 15; attempt += 1) {
    await relay();
    later(13 * 60);
  }
  expect(await receiptOf(caseId)).toMatchObject({ state: 'failed', message: 'failed', attempts: 12 });
});

test('a person without an e-mail address: the letter is written, and waits to be posted', async () => {
  const { caseId } = await lodge(worker.council.public, { name: 'Sam Resident', address: '9 High Street' });
  await relay();
  expect(worker.smtp.mails).toHaveLength(0);
  expect(await receiptOf(caseId)).toMatchObject({ state: 'toPost', message: 'toPost' });
  expect((await receiptOf(caseId))?.text).toContain('We received your complaint');
});

test('a process that died while sending: its row is taken up again with the same id', async () => {
  const { caseId } = await lodge(worker.council.public);
  await worker.database.ownerSql`
    update redress.outbox set state = 'claimed', attempts = 1, claimed_until = ${now}, next_attempt_at = ${now}
     where case_id = ${caseId}`;
  later(2);
  await relay();
  expect(await receiptOf(caseId)).toMatchObject({ state: 'sent', attempts: 2 });
});
