import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openCase } from '../../src/cases/open-case.ts';
import { relayAll } from '../../src/jobs/relay-outbox.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import { act, lodge } from '../support/complaints.ts';
import { prepareWorker, type Worker } from '../support/worker.ts';
import { valueOf } from '../support/world.ts';

let worker: Worker;

beforeAll(async () => {
  worker = await prepareWorker(new Date('2026-03-02T10:00:00Z'));
});
afterAll(() => worker.stop());

beforeEach(async () => {
  await relay();
  worker.smtp.mails.length = 0;
});

const relay = (): Promise<void> => relayAll(worker.tools, worker.council.organisationId);
const again = { type: 'receive', channel: 'web', description: 'It is still out.' };
const link = (to: string) => ({ type: 'link', to, kind: 'duplicate', reason: 'Both are about the same street light.' });

/** What was written in a case on this occasion, the last time. */
async function written(reference: string, occasion: string): Promise<string> {
  const [row] = await worker.database.ownerSql<{ text: string }[]>`
    select m.text from redress.messages m join redress.cases c on c.organisation_id = m.organisation_id and c.id = m.case_id
     where c.reference = ${reference.replaceAll('-', '').slice(1)} and m.occasion = ${occasion}
     order by m.seq desc limit 1`;
  if (!row) throw new Error(`Nothing was written on ${occasion}`);
  return row.text.replaceAll(/\s+/g, ' ');
}

async function casesMadeFrom(reference: string): Promise<string[]> {
  const rows = await worker.database.ownerSql<{ reference: string }[]>`
    select made.reference from redress.cases made
      join redress.cases c on c.organisation_id = made.organisation_id and c.id = made.parent_id
     where c.reference = ${reference.replaceAll('-', '').slice(1)}`;
  return rows.map((row) => row.reference);
}

test('somebody whose two complaints are one is told which of them goes on', async () => {
  const { reference } = await lodge(worker.council.public);
  await act(worker.council.officer, reference, again);
  const [other = ''] = await casesMadeFrom(reference);
  await act(worker.council.officer, `C-${other}`, link(reference));
  await relay();
  expect(await written(`C${other}`, 'duplicate')).toContain(`The complaint that goes on: ${reference}`);
});

test('nobody is told the reference of a complaint that somebody else made', async () => {
  const theirs = await lodge(worker.council.public, { email: 'neighbour@example.org' });
  const own = await lodge(worker.council.public);
  await act(worker.council.officer, own.reference, link(theirs.reference));
  await relay();
  const text = await written(own.reference, 'duplicate');
  expect(text).not.toContain(theirs.reference);
  expect(text).toContain('We will answer both complaints together.');
});

test('a contact restriction, its review and a remedy that failed are written in the words of their events', async () => {
  const { reference } = await lodge(worker.council.public);
  const officer = worker.council.officer;
  const considered = { equalityConsidered: 'No need known.' };
  const restriction = { reasons: 'Forty calls in a day.', restriction: 'Write once a week.', reviewOn: '2026-09-01' };
  await act(officer, reference, { type: 'restrict', ...restriction, ...considered });
  await act(officer, reference, { type: 'reviewRestriction', outcome: 'lift', reasons: 'It is calm.', ...considered });
  const lamp = { id: 'lamp', kind: 'action', due: '2026-04-01', text: 'Put up a lamp.' };
  await act(officer, reference, { type: 'offerRemedy', ...lamp });
  await act(officer, reference, {
    type: 'failRemedy',
    id: 'lamp',
    reason: 'The maker has closed.',
    alternative: 'A new post.',
    ombudsmanReminder: true,
  });
  await relay();
  expect(await written(reference, 'restriction')).toMatch(
    /Write once a week\..*Forty calls in a day\..*Tuesday 1 September 2026/,
  );
  expect(await written(reference, 'restriction-review')).toContain('We have lifted it.');
  expect(await written(reference, 'remedy-failure')).toMatch(
    /Put up a lamp\..*The maker has closed\..*A new post\..*Local Government and Social Care Ombudsman/,
  );
});

test('a case of the Housing Ombudsman’s Code says so in its refusal', async () => {
  const event = eventSchemas.receive.parse({ type: 'receive', channel: 'web', description: 'Damp.' });
  const opened = await openCase(worker.council.public, {
    event,
    procedure: 'ho-code',
    person: { email: 'a@example.org' },
  });
  const reference = opened.ok ? opened.value.reference : '';
  const refusal = { type: 'refuse', ground: 'other', reasons: 'It is another landlord.', ombudsmanRights: true };
  await act(worker.council.officer, reference, refusal);
  await relay();
  expect(await written(reference, 'refusal')).toContain('you can ask the Housing Ombudsman to look at it');
});

test('whoever may no longer act for somebody is sent nothing more, and staff see that it went to nobody', async () => {
  const { council, database, smtp } = worker;
  const event = eventSchemas.receive.parse({ ...again, capacity: 'someoneElse' });
  const person = { name: 'Sam Jones', email: 'sam.jones@example.org' };
  const opened = await openCase(council.public, {
    event,
    person,
    represented: { name: 'Ann Jones', consent: 'asked' },
  });
  const { reference } = valueOf(opened);
  await relay();
  expect(smtp.mails).toHaveLength(1);
  await act(council.officer, reference, { type: 'recordConsent', consent: 'refused' });
  await act(council.officer, reference, { type: 'acknowledge', ombudsmanDetails: true });
  await relay();
  expect(smtp.mails.filter(({ to }) => to.includes('sam.jones@example.org'))).toHaveLength(1);
  const [row] = await database.ownerSql<{ state: string; reason: string }[]>`
    select o.state, o.reason from redress.outbox o join redress.cases c on c.id = o.case_id
     where c.reference = ${reference.replaceAll('-', '').slice(1)} and o.occasion = 'acknowledgement'`;
  expect(row).toEqual({ state: 'failed', reason: 'no-authority' });
});
