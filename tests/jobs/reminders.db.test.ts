import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, lodge } from '../support/complaints.ts';
import { prepareWorker, type Worker } from '../support/worker.ts';

// Lodged on Monday 2 March 2026: the acknowledgement is due on Monday 9 March.
const lodgedAt = new Date('2026-03-02T10:00:00Z');
let worker: Worker;
let reference = '';

beforeAll(async () => {
  worker = await prepareWorker(lodgedAt);
  ({ reference } = await lodge(worker.council.public));
  const { actor } = worker.council.officer;
  if (actor.kind !== 'staff') throw new Error('The officer is staff');
  await act(worker.council.officer, reference, { type: 'assign', handler: actor.staffId });
  await worker.startJobs();
});

afterAll(() => worker.stop());

const subjectsTo = (address: string): string[] =>
  worker.smtp.mails.filter(({ to }) => to.includes(address)).map(({ subject }) => subject);

test('the person who complained gets a receipt', async () => {
  await expect.poll(() => subjectsTo('sam@example.org'), { timeout: 10_000 }).toHaveLength(1);
  expect(subjectsTo('sam@example.org')[0]).toContain('We have received your complaint');
});

test('two working days before the date the owner is reminded, once', async () => {
  worker.setClock(new Date('2026-03-05T09:05:00Z'));
  await expect.poll(() => subjectsTo(worker.council.emails.officer), { timeout: 10_000 }).toHaveLength(1);
  expect(subjectsTo(worker.council.emails.officer)[0]).toContain('is due on 9 March 2026');
});

test('on the day the owner is told that it is due today', async () => {
  worker.setClock(new Date('2026-03-09T09:05:00Z'));
  await expect.poll(() => subjectsTo(worker.council.emails.officer), { timeout: 10_000 }).toHaveLength(2);
  expect(subjectsTo(worker.council.emails.officer)[1]).toContain('is due today');
});

test('the working day after, the owner is told that it is overdue', async () => {
  worker.setClock(new Date('2026-03-10T09:05:00Z'));
  await expect.poll(() => subjectsTo(worker.council.emails.officer), { timeout: 10_000 }).toHaveLength(3);
  expect(subjectsTo(worker.council.emails.officer)[2]).toContain('is overdue');
});

test('still nothing done: the manager hears, then the senior lead', async () => {
  worker.setClock(new Date('2026-03-12T09:05:00Z'));
  await expect.poll(() => subjectsTo(worker.council.emails.manager), { timeout: 10_000 }).toHaveLength(1);
  worker.setClock(new Date('2026-03-16T09:05:00Z'));
  await expect.poll(() => subjectsTo(worker.council.emails.seniorLead), { timeout: 10_000 }).toHaveLength(1);
  expect(subjectsTo(worker.council.emails.seniorLead)[0]).toContain('still overdue');
});

test('once it is acknowledged nobody is reminded of it again', async () => {
  await act(worker.council.officer, reference, {
    type: 'acknowledge',
    definition: { issues: ['The street light is out'] },
    ombudsmanDetails: true,
  });
  const before = worker.smtp.mails.filter(({ subject }) => subject.includes('overdue')).length;
  worker.setClock(new Date('2026-03-24T09:05:00Z'));
  await expect.poll(() => subjectsTo('sam@example.org'), { timeout: 10_000 }).toHaveLength(2);
  expect(worker.smtp.mails.filter(({ subject }) => subject.includes('overdue'))).toHaveLength(before);
});

test('no mail to staff holds the words of the complaint, and no log line the address of anybody', () => {
  const toStaff = worker.smtp.mails.filter(({ to }) => to.some((address) => address.endsWith('@council.example.org')));
  expect(toStaff.length).toBeGreaterThan(3);
  for (const { raw } of toStaff) expect(raw).not.toContain('street light');
  expect(JSON.stringify(worker.lines)).not.toMatch(/@example\.org|street light/);
});
