import { eq } from 'drizzle-orm';
import { inOrganisation } from '../../src/db/in-organisation.ts';
import { outbox } from '../../src/db/tables/outbox.ts';
import { freezeForStaff } from '../../src/outbox/freeze-for-staff.ts';
import { listSentMail } from '../../src/reports/sent-mail.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEvent } from '../../src/cases/apply-event.ts';
import { getCase } from '../../src/cases/get-case.ts';
import { openCase } from '../../src/cases/open-case.ts';
import { listDocuments } from '../../src/documents/list-documents.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import { chaseDue } from '../../src/service-areas/chase-due.ts';
import { firstChase } from '../../src/service-areas/chase-times.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { parseInstant } from '../../src/calendar/london.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';
import { valueOf } from '../support/world.ts';

let server: TestServer;
let officer: StaffMember;
let caseId: string;
let personId: string;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
  const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
  const received = eventSchemas.receive.parse({ type: 'receive', channel: 'web', description: 'Bins' });
  const person = { name: 'Amira Hassan', email: 'amira.hassan@example.org' };
  ({ caseId } = valueOf(await openCase(anybody, { event: received, person })));
  personId = (await getCase(officer.ctx, { caseId }))?.person?.personId ?? '';
  await tell({ type: 'assign', handler: officer.staffId });
});
afterAll(() => server.stop());

async function tell(event: object): Promise<void> {
  valueOf(await applyEvent(officer.ctx, { caseId, event: event as never }));
}

const ask = (id: string, due = '2026-03-05') =>
  tell({ type: 'askService', id, to: 'depot@example.org', question: 'Was the bin missed?', due });

/** What is done at every tick. */
async function tick(): Promise<void> {
  await chaseDue(server.as({ kind: 'system', organisationId: server.organisationId, name: 'relay' }));
  await server.relay();
}

/** Sends the form of a page, with a file where there is one. */
async function send(browser: FormBrowser, path: string, values: Record<string, string>, file?: string) {
  const page = await browser.go(path);
  const form = new FormData();
  form.set('formToken', hiddenIn(page.html, 'formToken'));
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  if (file !== undefined) form.set('documents', new File([file], 'jobs.txt'));
  return browser.go(path, form);
}

const mailsTo = (address: string) => server.mails.filter(({ to }) => to === address);
const linkIn = (text: string): string => new URL(/https?:\/\/\S+\/answer\/\S+/.exec(text)?.[0] ?? '').pathname;
const requestNow = async (id: string) =>
  (await getCase(officer.ctx, { caseId }))?.forStaff?.requests.find((one) => one.id === id);

describe('A question to a service', () => {
  test('begins with an answer in three working days; the list is narrowed to one service', async () => {
    server.setClock('2026-03-03T10:00');
    const session = await startStaffSession(officer.ctx, { staffId: officer.staffId });
    const browser = formBrowser(server, session?.secret);
    const { html } = await browser.go(
      `/staff/cases/${(await getCase(officer.ctx, { caseId }))?.reference}/events/askService`,
    );
    const boxes = ['day', 'month', 'year'].map(
      (part) => new RegExp(`id="due-${part}"[^>]*value="(\\d+)"`).exec(html)?.[1],
    );
    expect(boxes).toEqual(['6', '3', '2026']);
    expect((await browser.go('/staff/requests?late=yes')).html).toMatch(/name="late"[^>]*checked/);
  });

  test('goes out with what is asked and a link, and with nothing of who complained', async () => {
    await ask('first');
    await server.relay();
    const [mail, ...others] = mailsTo('depot@example.org');
    expect(others).toEqual([]);
    expect(mail?.text).toContain('Was the bin missed?');
    expect(mail?.text).toContain('5 March 2026');
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/Amira|Hassan|amira/);
  });

  test('is asked again on the day it is due and the working days after, at most once a day, then the owner is told', async () => {
    const sentAt: string[] = [];
    for (const at of ['05T08:00', '05T09:01', '05T16:00', '06T09:01', '07T09:01', '09T09:01', '10T09:01', '11T09:01']) {
      server.setClock(`2026-03-${at}`);
      const before = mailsTo('depot@example.org').length;
      await tick();
      if (mailsTo('depot@example.org').length > before) sentAt.push(at);
    }
    // The seventh is a Saturday.
    expect(sentAt).toEqual(['05T09:01', '06T09:01', '09T09:01']);
    const told = server.mails.filter(({ subject }) => subject.includes('has not answered'));
    expect(told.map(({ to }) => to)).toEqual(['priya.nair@testham.example.org']);
    expect(await requestNow('first')).toMatchObject({ state: 'asked', isLate: true, chases: 3 });
  });

  test('is answered by the first link as by the last, late and with a file that the person does not see', async () => {
    const links = new Set(mailsTo('depot@example.org').map(({ text }) => linkIn(text)));
    expect(links.size).toBe(1);
    const [link = ''] = links;
    const browser = formBrowser(server);
    const page = await browser.go(link);
    expect(page.html).toContain('Was the bin missed?');
    expect(page.html).not.toMatch(/Amira|Hassan/);
    expect((await fetch(new URL(link, server.baseUrl))).headers.get('x-robots-tag')).toBe('noindex');
    expect((await send(browser, link, { by: 'Depot lead' })).html).toContain('Write your answer');
    const tooLong = await send(browser, link, { text: 'It was missed. '.repeat(4_000) });
    expect([tooLong.status, tooLong.html.includes('Shorten your answer')]).toEqual([422, true]);
    const sent = await send(browser, link, { text: 'It was missed twice.', by: 'Depot lead' }, 'Job 1: missed');
    expect((await browser.go(sent.to ?? '')).html).toContain('Thank you');
    expect(await requestNow('first')).toMatchObject({
      state: 'answered',
      isLate: true,
      answer: 'It was missed twice.',
      answeredBy: 'Depot lead',
    });
    expect(await listDocuments(officer.ctx, { caseId })).toMatchObject([{ name: 'jobs.txt', givenBy: 'staff' }]);
    const { organisationId } = server;
    expect(await listDocuments(server.as({ kind: 'resident', organisationId, caseId, personId }), { caseId })).toEqual(
      [],
    );
    expect((await browser.go(link)).html).toContain('has been answered');
  });

  test('that was withdrawn, or never was, says so and whom to ring', async () => {
    await ask('second', '2026-03-16');
    await server.relay();
    const link = linkIn(mailsTo('depot@example.org').at(-1)?.text ?? '');
    await tell({ type: 'withdrawRequest', id: 'second', reason: 'Found in the file' });
    const browser = formBrowser(server);
    const withdrawn = await browser.go(link);
    expect(withdrawn.html).toContain('does not need an answer any more');
    expect(withdrawn.html).toContain('01632 960 001');
    expect(withdrawn.html).not.toContain('Was the bin missed?');
    expect((await browser.go(`/answer/${'x'.repeat(43)}`)).html).toContain('This link does not work');
  });

  test('stands in the list of what is open, from where it is asked again at once', async () => {
    await ask('third', '2026-03-20');
    await server.relay();
    const session = await startStaffSession(officer.ctx, { staffId: officer.staffId });
    const browser = formBrowser(server, session?.secret);
    expect((await browser.go('/staff/requests?late=yes')).html).toContain('No answer of a service is late');
    const before = mailsTo('depot@example.org').length;
    const asked = await send(browser, '/staff/requests', { caseId, id: 'third' });
    expect((await browser.go(asked.to ?? '')).html).toContain('is being asked again');
    await tick();
    await tick();
    expect(mailsTo('depot@example.org').length).toBe(before + 1);
    const reference = (await getCase(officer.ctx, { caseId }))?.reference ?? '';
    const actions = await browser.go(`/staff/cases/${reference}/actions`);
    const hidden = Object.fromEntries(
      ['formToken', 'caseId', 'id', 'reference'].map((name) => [name, formIn(actions.html, name)]),
    );
    const again = await browser.go('/staff/requests', hidden);
    expect(again.to).toBe(`/staff/cases/${reference}/actions?done=asked`);
    expect((await browser.go(again.to ?? '')).html).toContain('is being asked again');
    expect(await requestNow('third')).toMatchObject({ chases: 2 });
  });
});

/** What the form that asks a service again would send. */
function formIn(html: string, name: string): string {
  return hiddenIn(html.slice(html.indexOf('action="/staff/requests"')), name);
}

describe('When a service is asked again', () => {
  const calendar = nationCalendar('england-and-wales');

  test('a due day on which nobody works waits for the next working day', () => {
    expect(firstChase(calendar, '2026-04-03', parseInstant('2026-04-01T10:00'))).toEqual(
      parseInstant('2026-04-07T09:00'),
    );
  });
});

test('A question to a service shows in the mailbox of a demonstration to whom it went', async () => {
  const setup = server.as({ kind: 'system', organisationId: server.organisationId, name: 'setup' });
  await ask('shown', '2026-05-29');
  const isAsked = eq(outbox.requestId, 'shown');
  const [row] = await inOrganisation(setup, (tx) => tx.select().from(outbox).where(isAsked));
  const notice = { subject: 'Shown in the mailbox', text: 'A question', html: '' };
  await freezeForStaff(setup, { outboxId: row?.id ?? '', ...notice });
  const mails = await listSentMail(setup, { limit: 10 });
  expect(mails.filter(({ subject }) => subject === notice.subject)).toMatchObject([{ to: 'depot@example.org' }]);
});
