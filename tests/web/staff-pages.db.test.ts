import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { inOrganisation } from '../../src/db/in-organisation.ts';
import { outbox } from '../../src/db/tables/outbox.ts';
import { inviteStaff } from '../../src/identity/local/invite-staff.ts';
import { freezeMessage } from '../../src/outbox/freeze-message.ts';
import { listSentMail } from '../../src/reports/sent-mail.ts';
import { act, lodge } from '../support/complaints.ts';
import { sitDown } from '../support/desk.ts';
import { hiddenIn } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;
let auditor: StaffMember;
let reference: string;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
  auditor = await server.addStaff('Helen Marsh', 'auditor');
  const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
  const name = 'Sam <script>alert(1)</script> Jones';
  ({ reference } = await lodge(anybody, { name, email: 'sam@example.org' }));
});
afterAll(() => server.stop());

const atDesk = (member?: StaffMember) => sitDown(server, reference, member);

describe('The pages for staff', () => {
  test('lead somebody who is not signed in to the sign-in page', async () => {
    const { go } = await atDesk();
    for (const path of ['/staff/cases', `/staff/cases/${reference}`, '/audit/compliance', '/staff/intake']) {
      expect(await go(path)).toMatchObject({ status: 303, to: expect.stringMatching(/^\/staff\/sign-in/) });
    }
  });

  test('show what a person wrote as words, never as markup', async () => {
    const { go } = await atDesk(officer);
    const { html } = await go(`/staff/cases/${reference}`);
    expect(html).toContain('Sam &lt;script&gt;alert(1)&lt;/script&gt; Jones');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/);
  });

  test('let an auditor read a case and do nothing to it', async () => {
    const { go } = await atDesk(auditor);
    const { status, html } = await go(`/staff/cases/${reference}`);
    expect(status).toBe(200);
    expect(html).not.toContain(`/staff/cases/${reference}/events/`);
    expect((await go(`/staff/cases/${reference}/events/acknowledge`)).status).toBe(403);
    expect((await go('/staff/intake')).status).toBe(403);
  });

  test('know no case, event, clock or list that is not there', async () => {
    const { go } = await atDesk(officer);
    for (const path of [
      '/staff/cases/C-0000-000-0',
      `/staff/cases/${reference}/events/nothing`,
      `/staff/cases/${reference}/events/constructor`,
      `/staff/cases/${reference}/clocks/stage9.respond`,
      '/staff/cases?cursor=made-up',
      `/staff/cases/${reference}/history?cursor=made-up`,
    ]) {
      expect((await go(path)).status, path).toBe(404);
    }
  });

  test('have no demonstration outside it', async () => {
    const { go } = await atDesk(officer);
    for (const path of ['/demo', '/demo/mailbox']) expect((await go(path)).status).toBe(404);
  });
});

test('a mail with a link for somebody of the staff shows in the mailbox to whom it went', async () => {
  const { organisationId } = server;
  const setup = server.as({ kind: 'system', organisationId, name: 'setup' });
  await inviteStaff(setup, { staffId: officer.staffId });
  const rows = await inOrganisation(setup, (tx) => tx.select().from(outbox).where(eq(outbox.kind, 'staffLink')));
  const notice = { subject: 'Your account', text: 'A link', html: '' };
  await freezeMessage(setup, { outboxId: rows[0]?.id ?? '', ...notice });
  const mails = await listSentMail(setup, { limit: 10 });
  expect(mails.filter(({ subject }) => subject === notice.subject)).toMatchObject([
    { to: 'priya.nair@testham.example.org' },
  ]);
});

describe('A form for an event', () => {
  test('sent twice by an impatient finger, it happened once', async () => {
    const { go, formOf } = await atDesk(officer);
    const form = { ...(await formOf('addInformation')), text: 'A photograph came by post' };
    const path = `/staff/cases/${reference}/events/addInformation`;
    const sent = await Promise.all([go(path, form), go(path, form)]);
    const done = { status: 303, to: `/staff/cases/${reference}?done=addInformation` };
    expect(sent).toMatchObject([done, done]);
    const { html } = await go(`/staff/cases/${reference}/history`);
    expect(html.split('A photograph came by post')).toHaveLength(2);
  });

  test('that is not for their role says so to whoever is at the front desk', async () => {
    const { go } = await sitDown(server, reference, await server.addStaff('Carys Webb', 'intake'));
    expect((await go(`/staff/cases/${reference}/events/extend`)).html).toContain('Your role does not let you do this');
  });

  test('from before somebody else acted, it says so and keeps what was typed', async () => {
    const { go, formOf } = await atDesk(officer);
    const form = { ...(await formOf('addInformation')), text: 'Another photograph' };
    await act(officer.ctx, reference, { type: 'addInformation', text: 'A call from Sam' });
    const path = `/staff/cases/${reference}/events/addInformation`;
    const { status, html } = await go(path, form);
    expect(status).toBe(412);
    const [since = '', typed = ''] = html.split('What you typed');
    expect(since).toContain('Read what has been recorded since you opened this page');
    expect(since).toContain('A call from Sam');
    expect(since).toContain('By: Priya Nair');
    expect(since).not.toContain('Another photograph');
    expect(typed).toContain('Another photograph');
    expect((await go(`/staff/cases/${reference}/timeline`)).html).not.toContain('Another photograph');
    const again = { ...form, formToken: hiddenIn(html, 'formToken'), version: hiddenIn(html, 'version') };
    expect((await go(path, again)).status).toBe(303);
    expect((await go(`/staff/cases/${reference}/timeline`)).html).toContain('Another photograph');
  });

  test('what has no place in the case as it stands is not offered, and refused when sent', async () => {
    const { go, formOf } = await atDesk(officer);
    const { html } = await go(`/staff/cases/${reference}/events/requestEscalation`);
    expect(html).toContain('This cannot be done to the case as it stands now');
    const tokens = await formOf('addInformation');
    const refused = await go(`/staff/cases/${reference}/events/requestEscalation`, tokens);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('This cannot be done to the case as it stands now');
  });

  test('without its token, or from another site, nothing happens', async () => {
    const { go } = await atDesk(officer);
    const path = `/staff/cases/${reference}/events/addInformation`;
    expect((await go(path, { text: 'Forged' })).status).toBe(403);
    expect((await go(`/staff/cases/${reference}/history`)).html).not.toContain('Forged');
  });
});
