import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewPerson } from '../../src/cases/plan-types.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { lodge } from '../support/complaints.ts';
import { sitDown } from '../support/desk.ts';
import { formBrowser, hiddenIn } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;
let auditor: StaffMember;
let written: { reference: string; id: string };

const ada: NewPerson = {
  name: 'Ada <b>Lovelace</b>',
  address: '1 Elm Row\nTestham',
  language: 'cy',
  formats: ['largePrint', 'braille'],
  contactRules: { neverBy: ['email'], discreet: true, noVoicemail: false, notAt: null },
};

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
  auditor = await server.addStaff('Helen Marsh', 'auditor');
  written = await writeTo(ada);
});
afterAll(() => server.stop());

async function writeTo(person: NewPerson): Promise<{ reference: string; id: string }> {
  const { reference } = await lodge(server.as({ kind: 'public', organisationId: server.organisationId }), person);
  await server.relay();
  const { go } = await sitDown(server, reference, officer);
  const { html } = await go(`/staff/cases/${reference}/messages`);
  const [, id = ''] = /\/letters\/([0-9a-f-]{36})"/.exec(html) ?? [];
  return { reference, id };
}

const pathOf = ({ reference, id } = written): string => `/staff/cases/${reference}/letters/${id}`;

describe('A letter to be posted', () => {
  test('is named in its case, with what the person asked for', async () => {
    const { go } = await sitDown(server, written.reference, officer);
    const { html } = await go(`/staff/cases/${written.reference}/messages`);
    expect(html).toContain('To be posted');
    expect(html).toContain(
      'In a plain envelope: nothing outside may show what it is about. In large print. In braille: send it to be made. In Welsh',
    );
  });

  test('stands in the list of all that wait, the oldest first', async () => {
    const { go } = await sitDown(server, written.reference, officer);
    const { html } = await go('/staff/letters');
    expect(html).toContain(written.reference);
    expect(html).toContain(pathOf());
    expect(html).toContain('Ada &lt;b&gt;Lovelace&lt;/b&gt;');
  });

  test('is a sheet with the address, the words in their language and size, and the code for reading on', async () => {
    const { go } = await sitDown(server, written.reference, officer);
    const { status, html } = await go(pathOf());
    expect(status).toBe(200);
    expect(html).toContain('<div class="redress-sheet redress-sheet--large" lang="cy">');
    expect(html).toContain('1 Elm Row\nTestham');
    expect(html).toContain(written.reference);
    expect(html).toMatch(/<dd class="redress-sheet-code">[0-9A-Z]{4}-[0-9A-Z]{4}<\/dd>/);
    expect(html).toContain(`${server.baseUrl}/complaints/track/letter`);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(/redress-sheet.*<\/dl>/s.exec(html)?.[0]).not.toContain('<a ');
    expect(html).not.toContain('<b>Lovelace');
  });

  test('has the same code each time it is printed, and another one for another case', async () => {
    const { go } = await sitDown(server, written.reference, officer);
    const codeOf = async (path: string) => /sheet-code">([^<]*)</.exec((await go(path)).html)?.[1];
    const other = await writeTo({ name: 'Grace', address: '2 Elm Row' });
    expect(await codeOf(pathOf())).toBe(await codeOf(pathOf()));
    expect(await codeOf(pathOf(other))).not.toBe(await codeOf(pathOf()));
    expect((await go(pathOf(other))).html).toContain('<div class="redress-sheet" lang="en">');
  });

  test('goes to somebody outside without the code, which would let them in as the person', async () => {
    const secret = (await startStaffSession(officer.ctx, { staffId: officer.staffId }))?.secret ?? '';
    const wordsAt = async (path: string) => {
      const response = await fetch(new URL(path, server.baseUrl), { headers: { Cookie: `redress=${secret}` } });
      const file = await (await PDFiumLibrary.init()).loadDocument(new Uint8Array(await response.arrayBuffer()));
      return [...file.pages()].map((page) => page.getText()).join(' ');
    };
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}(?=<)/.exec((await formBrowser(server, secret).go(pathOf())).html)?.[0] ?? '';
    expect(await wordsAt(`${pathOf()}/pdf`), 'whoever prints it has it').toContain(code);
    const bundled = await wordsAt(`/staff/cases/${written.reference}/bundle/file?letter=${written.id}&as=pdf`);
    expect(bundled).toContain(written.reference);
    expect(bundled).not.toContain(code);
  });

  test('is not for auditors, whom the code would let in as the person', async () => {
    const { go } = await sitDown(server, written.reference, auditor);
    expect((await go(pathOf())).status).toBe(403);
    expect((await go('/staff/letters')).status).toBe(403);
    const { html } = await go(`/staff/cases/${written.reference}/messages`);
    expect(html).toContain('To be posted');
    expect(html).not.toContain('/letters/');
  });

  test('of another case, or none, is not there', async () => {
    const other = await writeTo({ name: 'Grace', address: '2 Elm Row' });
    const mailed = await lodge(server.as({ kind: 'public', organisationId: server.organisationId }));
    const { go } = await sitDown(server, written.reference, officer);
    for (const reference of [other.reference, mailed.reference]) {
      expect((await go(pathOf({ reference, id: written.id }))).status).toBe(404);
    }
  });

  test('is marked as posted once, by whom is kept, and it waits no more', async () => {
    const letter = await writeTo({ name: 'Grace', address: '3 Elm Row' });
    const { go } = await sitDown(server, letter.reference, officer);
    const formToken = hiddenIn((await go(pathOf(letter))).html, 'formToken');
    expect(await go(pathOf(letter), { formToken })).toMatchObject({ status: 303, to: pathOf(letter) });
    const { html } = await go(pathOf(letter));
    expect(html).toContain('This letter has been posted.');
    expect((await go('/staff/letters')).html).not.toContain(letter.id);
    expect((await go(`/staff/cases/${letter.reference}/messages`)).html).toContain('Posted');
    const again = await go(pathOf(letter), { formToken: hiddenIn((await go('/staff/intake')).html, 'formToken') });
    expect(again.status).toBe(422);
    const rows = await server.ports.db.sql.begin(async (tx) => {
      await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
      return tx`select d.outcome, d.reason, o.state from deliveries d join outbox o on o.id = d.outbox_id and o.organisation_id = d.organisation_id
        where o.message_id = ${letter.id} order by d.attempt`;
    });
    expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['toPost', null],
      ['posted', officer.staffId],
    ]);
    expect(rows[0]?.['state']).toBe('sent');
  });
});

test('staff see what left in place of a message that was not to show what it is about', async () => {
  const contactRules = { neverBy: [], discreet: true, noVoicemail: false, notAt: null };
  const { reference } = await writeTo({ email: 'sam@example.org', contactRules });
  const { go } = await sitDown(server, reference, auditor);
  const { html } = await go(`/staff/cases/${reference}/messages`);
  expect(html).toContain('It went out as this mail, which does not show what it is about');
  expect(html).toContain('There is a new message for you.');
  expect(html).toContain('We received your complaint');
});

test('staff see that nothing could be sent safely', async () => {
  const contactRules = {
    neverBy: ['email' as const, 'letter' as const],
    discreet: false,
    noVoicemail: false,
    notAt: null,
  };
  const { reference } = await writeTo({ email: 'sam@example.org', contactRules });
  const { go } = await sitDown(server, reference, officer);
  const { html } = await go(`/staff/cases/${reference}/messages`);
  expect(html).toContain('Nothing was sent: every way that we know of has been ruled out.');
  expect(html).not.toContain('/letters/');
  expect(server.mails.filter(({ text }) => text.includes(reference))).toEqual([]);
});
