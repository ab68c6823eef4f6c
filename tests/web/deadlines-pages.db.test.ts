import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '../../src/db/in-organisation.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { policies } from '../../src/db/tables/policies.ts';
import { act, lodge } from '../support/complaints.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let auditor: StaffMember;

beforeAll(async () => {
  server = await startTestServer();
  auditor = await server.addStaff('Helen Marsh', 'auditor');
});
afterAll(() => server?.stop());

async function open(path: string, cookie = ''): Promise<{ status: number; type: string; html: string; words: string }> {
  const response = await fetch(new URL(path, server.baseUrl), { redirect: 'manual', headers: { Cookie: cookie } });
  const html = await response.text();
  const words = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  return { status: response.status, type: response.headers.get('Content-Type') ?? '', html, words };
}

describe('The deadline calculator', () => {
  test('asks two questions, of anybody, with the procedures used here first', async () => {
    const { status, html, words } = await open('/complaints/deadlines');
    expect(status).toBe(200);
    expect(words).toContain('Local Government Ombudsman’s Code) (used here)');
    expect(html.indexOf('value="ho-code"')).toBeLessThan(html.indexOf('value="spso-mchp"'));
    expect(html.match(/<form method="get"/g)).toHaveLength(2);
  });

  test('answers with a picture, a table and, where asked, every day of one date', async () => {
    const query = 'procedure=lgsco-code&on-day=2&on-month=3&on-year=2026';
    const { html, words } = await open(`/complaints/deadlines?${query}`);
    expect(html).toContain('<svg');
    expect(words).toContain('Stage 1 acknowledgement Monday 9 March 2026 5 working days');
    expect(words).toContain('9 March 2026, an acknowledgement on the last day');
    const link = /href="([^"]+why=1[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const explained = await open(link);
    expect(explained.words).toContain('Stage 1 acknowledgement, Monday 9 March 2026: day by day');
    expect(explained.words).toContain('Saturday 7 March 2026 Weekend, not counted');
  });

  test('answers a link whose date is in one piece, and keeps it in the boxes', async () => {
    const { html, words } = await open('/complaints/deadlines?from=2026-12-24&amount=5&unit=workingDay&of=scotland');
    expect(words).toContain('5 working days from Thursday 24 December 2026 end on Wednesday 6 January 2027.');
    expect(html).toMatch(/name="from-day"[^>]*value="24"/);
  });

  test.each([
    ['procedure=lgsco-code', 'on-day', 'Enter the day on which the complaint comes, for example 27 3 2026'],
    ['procedure=lgsco-code&on=2026-02-30', 'on-day', 'Enter the day on which the complaint comes'],
    ['procedure=no-such-thing&on=2026-03-02', 'procedure', 'Choose one of the procedures in the list'],
    ['procedure=lgsco-code&on=2040-03-02', 'on-day', 'from 1 January 2019 to 31 December 2028'],
    ['procedure=spso-mchp&on=2026-03-02&nation=england-and-wales', 'nation', 'applies in Scotland'],
    ['from=2026-03-02&unit=week', 'amount', 'Enter how many, for example 10'],
    ['from=2026-03-02&unit=week&amount=ten', 'amount', 'Give a whole number, 1 or more'],
    ['from=2026-03-02&amount=10', 'unit', 'Choose working days, days, weeks or months'],
    ['from=2028-12-30&unit=workingDay&amount=10', 'from-day', 'give an earlier day or a shorter time'],
  ])('says at the field what is wrong with %s', async (query, field, message) => {
    const { status, html, words } = await open(`/complaints/deadlines?${query}`);
    expect(status).toBe(200);
    expect(html).toContain('<title>Error: ');
    expect(html).toContain(`href="#${field}"`);
    expect(html).toMatch(new RegExp(`id="${field}"`));
    expect(words).toContain(message);
  });

  test('shows what was typed as words, never as markup', async () => {
    const { html } = await open(
      '/complaints/deadlines?from=2026-03-02&unit=week&amount=%3Cscript%3Ealert(1)%3C/script%3E',
    );
    expect(html).not.toContain('<script>alert');
  });
});

describe('The standards page', () => {
  test('is linked from the start page and from the foot of every page', async () => {
    const home = await open('/');
    expect(home.html.match(/href="\/complaints\/standards"/g)).toHaveLength(2);
    expect((await open('/privacy')).html).toContain('href="/complaints/deadlines"');
  });

  test('tells of the procedures of this organisation and of no others', async () => {
    const { words } = await open('/complaints/standards');
    expect(words).toContain('We send you our answer within 10 working days of that letter.');
    expect(words).toContain('you can go to the Housing Ombudsman.');
    expect(words).not.toContain('Scottish');
  });

  test('tells of each procedure in full on a page of its own', async () => {
    const { words } = await open('/complaints/standards/lgsco-code');
    expect(words).toContain('We send you our answer within 10 working days of that letter. (Code 6.3)');
    expect((await open('/complaints/standards/spso-mchp')).status).toBe(404);
  });
});

describe('The account of a date for an auditor', () => {
  test('can be had as plain text, and says what other ways of counting would give', async () => {
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    const { reference } = await lodge(anybody);
    const officer = await server.addStaff('Priya Nair', 'officer');
    await act(officer.ctx, reference, { type: 'acknowledge', ombudsmanDetails: true });
    const cookie = await signIn(auditor);
    const page = await open(`/staff/cases/${reference}/clocks/stage1.respond`, cookie);
    expect(page.words).toContain('The day of the start is day 1 Friday 13 March 2026');
    expect(page.words).toContain('The working day after the start is day 1 (this rule) Monday 16 March 2026');
    const href = /href="([^"]+\/text[^"]*)"/.exec(page.html)?.[1] ?? '';
    const text = await open(href, cookie);
    expect(text.type).toContain('text/plain');
    expect(text.html).toContain('This is due by the end of Monday 16 March 2026.');
    expect((await open(href)).status).toBe(303);
    const done = await open(`/staff/cases/${reference}/clocks/stage1.acknowledge`, cookie);
    expect(done.words).toContain('It was done on Monday 2 March 2026.');
    expect(done.words).toContain('Done on Monday 2 March 2026');
  });
});

async function signIn(member: StaffMember): Promise<string> {
  const session = await startStaffSession(member.ctx, { staffId: member.staffId });
  return `redress=${session?.secret}`;
}

describe('The time limits against our own dates', () => {
  test('stand in a table of their own, each number leading to its cases', async () => {
    await setPolicy({ targets: { 'stage1.acknowledge': { workingDays: 1 } } });
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    server.setClock('2026-03-02T10:01');
    const { reference } = await lodge(anybody);
    server.setClock('2026-03-05T10:00');
    const cookie = await signIn(auditor);
    const { html, words } = await open('/audit/compliance', cookie);
    expect(words).toContain('Against our own, stricter dates');
    expect(words).toMatch(/Stage 1 acknowledgement 0 1 cases: [^0-9]*Stage 1 acknowledgement, After our own date 0 1 /);
    const href = /href="([^"]+state=targetMissed[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const cases = await open(href, cookie);
    expect(cases.words).toContain(`${reference} 9 March 2026 3 March 2026`);
  });
});

/** A new version of the organisation's policy, in force from now on. */
async function setPolicy(body: Record<string, unknown>): Promise<void> {
  const { ports, organisationId } = server;
  const now = ports.clock.now();
  const row = { organisationId, version: 2, inForceFrom: now, body, createdAt: now };
  await inOrganisation({ db: ports.db, actor: { organisationId } }, (tx) => tx.insert(policies).values(row));
}

describe('The start page', () => {
  test('promises what the usual procedure of this organisation promises', async () => {
    const { words } = await open('/');
    expect(words).toContain(
      'Stage 1: We write to say that we have it within 5 working days of the day we receive it. We send you our answer within 10 working days of that letter.',
    );
    expect(words).toContain('If we are your landlord: Housing Ombudsman, telephone');
  });
});
