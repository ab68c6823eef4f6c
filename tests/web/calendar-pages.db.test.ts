import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFeed } from '../../src/calendars/import-feed.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { feedBytes, feedText } from '../support/bank-holiday-feed.ts';
import { act, lodge } from '../support/complaints.ts';
import { formBrowser, hiddenIn } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;
let proposer: StaffMember;
let second: StaffMember;
let reference: string;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
  proposer = await server.addStaff('Ruth Kowalczyk', 'manager');
  second = await server.addStaff('Daniel Okafor', 'manager');
  ({ reference } = await lodge(server.as({ kind: 'public', organisationId: server.organisationId })));
  await act(officer.ctx, reference, { type: 'acknowledge', ombudsmanDetails: true });
});
afterAll(() => server.stop());

/** A browser of this member of staff, signed in. */
async function deskOf(member: StaffMember) {
  const session = await startStaffSession(member.ctx, { staffId: member.staffId });
  const { go } = formBrowser(server, session?.secret);
  const tokenOn = async (path: string) => hiddenIn((await go(path)).html, 'formToken');
  return { go, tokenOn };
}

const propose = async (dates: string[]): Promise<string> => {
  const bytes = feedBytes({ add: { 'england-and-wales': dates } });
  const imported = await importFeed(proposer.ctx, { feed: { source: 'bank-holidays.json', bytes } });
  if (!imported.ok || imported.value.kind !== 'proposed') throw new Error('Not proposed');
  return imported.value.id;
};

const words = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('The pages of the calendars', () => {
  test('show the calendar in use and, to a manager alone, the way to propose another', async () => {
    const { html } = await (await deskOf(proposer)).go('/staff/calendars');
    expect(words(html)).toContain('Revision in use 2026-08-21');
    expect(words(html)).toContain('Friday 3 April 2026 Good Friday');
    expect(words(html)).toContain('No: a closure is a working day like any other');
    expect(html).toContain('Get the bank holidays from GOV.UK');
    const asOfficer = await (await deskOf(officer)).go('/staff/calendars');
    expect(asOfficer.html).not.toContain('Get the bank holidays from GOV.UK');
  });

  test('let an officer look and not decide', async () => {
    const id = await propose(['2026-03-12']);
    const { go, tokenOn } = await deskOf(officer);
    const path = `/staff/calendars/${id}`;
    const { status, html } = await go(path);
    expect(status).toBe(200);
    expect(html).not.toContain('name="decision"');
    const formToken = await tokenOn('/staff/cases');
    expect((await go(path, { formToken, decision: 'approve' })).status).toBe(403);
    expect((await go('/staff/calendars', { formToken })).status).toBe(403);
  });

  test('show what moves as a picture and a table, and take the decision of a second manager', async () => {
    const id = await propose(['2026-03-13']);
    const path = `/staff/calendars/${id}`;
    const own = await deskOf(proposer);
    const shown = await own.go(path);
    expect(words(shown.html)).toContain('Friday 13 March 2026 Becomes a bank holiday');
    expect(shown.html).toMatch(/<svg[^>]+aria-label="2 open time limits would move, 0 would stay\."/);
    expect(words(shown.html)).toContain(`${reference} Stage 1`);
    expect(words(shown.html)).toContain('You proposed this, so another manager has to approve it.');
    expect(shown.html).not.toContain('value="approve"');
    const refused = await own.go(path, { formToken: await own.tokenOn(path), decision: 'approve' });
    expect(refused.status).toBe(422);
    expect(words(refused.html)).toContain('another manager has to approve it');

    const other = await deskOf(second);
    const decided = await other.go(path, { formToken: await other.tokenOn(path), decision: 'approve' });
    expect(decided).toMatchObject({ status: 303, to: `${path}?done=approve` });
    const after = await other.go(`${path}?done=approve`);
    expect(words(after.html)).toContain('Daniel Okafor, 2 March 2026, 10am');
    expect(after.html).not.toContain('name="decision"');
    expect(words((await other.go('/staff/calendars')).html)).toContain('Cases still to be told of it 1');
  });

  test('warn of an import that failed until somebody says that they have seen it', async () => {
    const feed = { source: 'https://www.gov.uk/bank-holidays.json', problem: 'The server answered 503.' };
    const imported = await importFeed(proposer.ctx, { feed });
    if (!imported.ok || imported.value.kind !== 'failed') throw new Error('It did not fail');
    const { go, tokenOn } = await deskOf(second);
    expect(words((await go('/staff/calendars')).html)).toContain('An import of bank holidays has failed.');
    const path = `/staff/calendars/${imported.value.id}`;
    expect(words((await go(path)).html)).toContain('The server answered 503.');
    await go(path, { formToken: await tokenOn(path), decision: 'reject' });
    expect(words((await go('/staff/calendars')).html)).not.toContain('An import of bank holidays has failed.');
  });

  test('take the pasted text of a file where GOV.UK cannot be reached, and say when nothing was pasted', async () => {
    const { go, tokenOn } = await deskOf(proposer);
    const empty = await go('/staff/calendars', { formToken: await tokenOn('/staff/calendars'), feed: ' ' });
    expect(empty.status).toBe(422);
    expect(words(empty.html)).toContain('Paste the text of the file');
    const feed = feedText({ add: { 'england-and-wales': ['2026-03-13', '2026-03-20'] } });
    const sent = await go('/staff/calendars', { formToken: await tokenOn('/staff/calendars'), feed });
    expect(sent.status).toBe(303);
    const { html } = await go(sent.to!);
    expect(words(html)).toContain('Friday 20 March 2026 Becomes a bank holiday');
    expect(words(html)).toContain('pasted by hand');
  });

  test('know no proposal that is not there, and no cursor that was made up', async () => {
    const { go } = await deskOf(second);
    for (const path of ['/staff/calendars/nothing', '/staff/calendars?cursor=made-up']) {
      expect((await go(path)).status, path).toBe(404);
    }
  });
});
