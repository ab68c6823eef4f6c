import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLetters } from '../../src/letters/verify-letters.ts';
import { act, lodge } from '../support/complaints.ts';
import { sitDown, type Desk } from '../support/desk.ts';
import { hiddenIn } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;
let writer: StaffMember;
let manager: StaffMember;
let approver: StaffMember;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
  writer = await server.addStaff('Tom Ashworth', 'officer');
  manager = await server.addStaff('Ruth Kowalczyk', 'manager');
  approver = await server.addStaff('Daniel Okafor', 'approver');
});
afterAll(() => server.stop());

const point = 'Bins missed on three Tuesdays';
const rights = { ombudsmanDetails: true };

/** A case that awaits its answer at stage 1, or its last one at stage 2. */
async function awaitingAnswer(stage: 1 | 2): Promise<string> {
  const person = { name: 'Sam Jones', email: 'sam@example.org', address: '1 Elm Row\nTestham' };
  const { reference } = await lodge(server.as({ kind: 'public', organisationId: server.organisationId }), person);
  await act(officer.ctx, reference, { type: 'assign', handler: officer.staffId });
  await act(officer.ctx, reference, { type: 'acknowledge', ...rights, definition: { issues: [point] } });
  if (stage === 1) return reference;
  const decisions = [{ issue: 1, finding: 'notUpheld' }];
  await act(officer.ctx, reference, { type: 'respond', outcome: 'notUpheld', decisions });
  await act(officer.ctx, reference, { type: 'requestEscalation' });
  await act(officer.ctx, reference, { type: 'assign', handler: writer.staffId });
  await act(officer.ctx, reference, { type: 'acknowledge', ...rights });
  return reference;
}

function letterIn(html: string): string {
  const words = /<textarea[^>]*id="letter"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
  return words.replaceAll('&#39;', "'").replaceAll('&amp;', '&').trim();
}

const answer = { outcome: 'upheld', 'decisions-1': 'upheld', 'reasons-1': 'The crew left the road out. $& costs £5.' };

/** Begins a letter as its form shows it; gives where it is kept. */
async function begin({ go }: Desk, reference: string, more: Record<string, string> = answer): Promise<string> {
  const address = `/staff/cases/${reference}/letters/new?for=respond`;
  const { html } = await go(address);
  const [, action = ''] = /<form method="post" action="([^"]*\/letters\/[^"]*)"/.exec(html) ?? [];
  const { to } = await go(action, { formToken: hiddenIn(html, 'formToken'), letter: letterIn(html), ...more });
  return (to ?? '').split('?')[0] ?? '';
}

/** Presses a button of a letter; `typed`: what the form is changed to. */
async function press({ go }: Desk, at: string, action: string, typed: Record<string, string> | null = null) {
  const { html } = await go(at);
  const hidden = {
    formToken: hiddenIn(html, 'formToken'),
    letterVersion: hiddenIn(html, 'letterVersion'),
    version: hiddenIn(html, 'version'),
  };
  const letter = typed === null ? {} : { letter: letterIn(html), ...answer, ...typed };
  return go(at, { ...hidden, action, ...letter });
}

async function rows(query: string): Promise<Record<string, unknown>[]> {
  return server.ports.db.sql.begin(async (tx) => {
    await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
    return tx.unsafe(query);
  });
}

describe('A final response', () => {
  let reference: string;
  let own: Desk;
  let other: Desk;
  let at: string;

  beforeAll(async () => {
    reference = await awaitingAnswer(2);
    own = await sitDown(server, reference, writer);
    other = await sitDown(server, reference, approver);
    at = await begin(own, reference);
  });

  test('begins from its template, filled in with what is known, its locked parts in their places', async () => {
    const { html } = await own.go(at);
    expect(letterIn(html)).toMatch(/^Dear Sam Jones\n/);
    expect(letterIn(html)).toContain('Tom Ashworth\nComplaints officer');
    expect(html).toContain('Somebody else must approve this letter before it goes.');
    const sheet = /<div class="redress-sheet".*?<\/div>/s.exec(html)?.[0] ?? '';
    expect(sheet).toContain('Dear Sam Jones');
    expect(sheet).toContain('$&amp; costs £5.');
    expect(sheet).toContain('Local Government and Social Care Ombudsman');
    expect(sheet).not.toMatch(/\[\[|\{/);
    expect(sheet.indexOf('The crew left')).toBeLessThan(sheet.indexOf('What we decided'));
    expect(sheet.indexOf('Yours sincerely')).toBeGreaterThan(sheet.indexOf('What we decided'));
  });

  test('cannot be given on while something is missing, and nothing typed is lost', async () => {
    const { status, html } = await press(own, at, 'submit', { letter: 'Dear Ada Lovelace\n\n{due}', 'reasons-1': '' });
    expect(status).toBe(422);
    expect(html).toContain('is not the name of the person who complained');
    expect(html).toContain('Replace {due} by what it stands for');
    expect(html).toContain('Say where [[decision]] stands');
    expect(html).toContain('Enter the reasons for the finding on point 1');
    expect(letterIn((await own.go(at)).html)).toBe('Dear Ada Lovelace\n\n{due}');
  });

  test('is sent by nobody before somebody else has approved it', async () => {
    at = await begin(own, reference);
    const { status, html } = await press(own, at, 'send', {});
    expect(status).toBe(422);
    expect(html).toContain('Somebody else must approve this letter before it goes');
    expect(await press(own, at, 'submit', {})).toMatchObject({ status: 303 });
    const list = await other.go('/staff/letters/approvals');
    expect(list.html).toContain(reference);
    expect(list.html).toContain('>Answer</a>');
    expect(list.html).not.toContain('Answer sent');
    expect((await own.go('/staff/letters/approvals')).status).toBe(403);
  });

  test('is not approved by whoever prepared it, whatever they may do', async () => {
    const second = await awaitingAnswer(2);
    const both = await sitDown(server, second, manager);
    const mine = await begin(both, second);
    await press(both, mine, 'submit', {});
    const { html } = await both.go(mine);
    expect(html).not.toContain('value="approve"');
    const forced = await press(both, mine, 'approve');
    expect(forced.status).toBe(422);
    expect(await rows('select 1 from letter_approvals')).toHaveLength(0);
  });

  test('goes back with a note, and shows what has changed since', async () => {
    expect((await press(other, at, 'sendBack')).status).toBe(422);
    const formOf = await other.go(at);
    const note = 'Say when the round was changed.';
    const sent = { letterVersion: hiddenIn(formOf.html, 'letterVersion'), action: 'sendBack', note };
    expect(await other.go(at, { formToken: hiddenIn(formOf.html, 'formToken'), ...sent })).toMatchObject({
      status: 303,
    });
    const returned = (await own.go(at)).html;
    expect(returned.indexOf(note)).toBeLessThan(returned.indexOf('name="letter"'));
    expect((await own.go(`/staff/cases/${reference}`)).html).toMatch(/>Answer<\/a>[^<]*Sent back/);
    await press(own, at, 'submit', { 'reasons-1': 'The crew left the road out on 3 March.' });
    const { html } = await other.go(at);
    expect(html).toMatch(/Taken out: <del>Reasons on point 1: The crew left the road out\. \$&amp; costs £5\.<\/del>/);
    expect(html).toMatch(/Added: <ins>Reasons on point 1: The crew left the road out on 3 March\.<\/ins>/);
  });

  test('that is changed after it was approved needs approval again', async () => {
    expect(await press(other, at, 'approve')).toMatchObject({ status: 303 });
    await press(own, at, 'save', { 'reasons-1': 'Something else.' });
    const { status, html } = await press(own, at, 'send', { 'reasons-1': 'Something else.' });
    expect(status).toBe(422);
    expect(html).toContain('Somebody else must approve this letter before it goes');
    await press(own, at, 'submit', { 'reasons-1': 'Something else.' });
    await press(other, at, 'approve');
    expect((await own.go(at)).html).toContain('Somebody else has approved this letter.');
  });

  test('that was altered behind our back is not what was approved', async () => {
    const id = at.split('/').at(-1) ?? '';
    const tamper = (words: string) =>
      rows(
        `update letter_drafts set values = jsonb_set(values, '{reasons-1}', '"${words}"') where id = '${id}' returning 1`,
      );
    await tamper('Not what was read.');
    const { status, html } = await press(own, at, 'sendApproved');
    expect(status).toBe(422);
    expect(html).toContain('Somebody else must approve this letter before it goes');
    await tamper('Something else.');
  });

  test('goes once, however often it is sent, and is kept exactly as it went', async () => {
    const { html } = await own.go(at);
    const hidden = { letterVersion: hiddenIn(html, 'letterVersion'), version: hiddenIn(html, 'version') };
    const send = () => own.go(at, { formToken: hiddenIn(html, 'formToken'), ...hidden, action: 'sendApproved' });
    const both = await Promise.all([send(), send()]);
    expect(both.map(({ status }) => status)).toContain(303);
    expect((await press(own, at, 'sendApproved').catch(() => ({ status: 422 }))).status).not.toBe(303);
    await server.relay();
    const sent =
      await rows(`select m.pdf_key, encode(m.pdf_hash, 'hex') as pdf, encode(m.sent_hash, 'hex') as sent, m.subject, m.text, m.html
      from messages m where m.occasion = 'final-response'`);
    expect(sent).toHaveLength(1);
    const { pdf_key: key, pdf, sent: hash, subject, text, html: page } = { ...sent[0] };
    expect(hash).toBe(createHash('sha256').update([subject, text, page].join('\u001f')).digest('hex'));
    const file = await server.ports.files.get(String(key));
    expect(
      createHash('sha256')
        .update(file ?? '')
        .digest('hex'),
    ).toBe(pdf);
    expect((await PDFDocument.load(file ?? new Uint8Array())).getTitle()).toBe(subject);
    const faults = async () => (await verifyLetters(server.ports, [server.organisationId])).faults;
    expect(await faults()).toEqual([]);
    await server.ports.files.put(String(key), new TextEncoder().encode('another letter'));
    expect(await faults()).toMatchObject([{ messageId: key, what: 'changed' }]);
    await server.ports.files.remove(String(key));
    expect(await faults()).toMatchObject([{ messageId: key, what: 'missing' }]);
    expect(String(text)).toContain('Something else.');
    expect(String(text)).not.toContain('[[');
    expect((await own.go(`/staff/cases/${reference}`)).html).not.toContain('[[rights]]');
  });
});

test('a letter is approved by nobody who ever saved it, and of the case as it was seen', async () => {
  const reference = await awaitingAnswer(2);
  const [theirs, own, other] = [
    await sitDown(server, reference, manager),
    await sitDown(server, reference, writer),
    await sitDown(server, reference, approver),
  ];
  const at = await begin(theirs, reference);
  await press(own, at, 'submit', { 'reasons-1': 'The crew left the road out twice.' });
  const mine = await theirs.go(at);
  expect(mine.html).toContain('You wrote some of this letter');
  const hidden = { formToken: hiddenIn(mine.html, 'formToken'), letterVersion: '2', version: '99', action: 'approve' };
  expect((await theirs.go(at, hidden)).html).toContain('You wrote some of this letter');
  const shown = await other.go(at);
  await act(officer.ctx, reference, { type: 'addInformation', text: 'They forgot us again.' });
  const late = {
    formToken: hiddenIn(shown.html, 'formToken'),
    letterVersion: hiddenIn(shown.html, 'letterVersion'),
    version: hiddenIn(shown.html, 'version'),
  };
  expect((await other.go(at, { ...late, action: 'approve' })).html).toContain('The case has changed since');
  expect(await press(other, at, 'approve')).toMatchObject({ status: 303 });
  await act(officer.ctx, reference, { type: 'addNote', kind: 'note', text: 'Rang the depot.' });
  await act(officer.ctx, reference, { type: 'addInformation', text: 'And again.' });
  const refused = await press(own, at, 'sendApproved');
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('The case has changed since');
  expect(await press(own, at, 'submit')).toMatchObject({ status: 303 });
  expect(await press(other, at, 'approve')).toMatchObject({ status: 303 });
  await act(officer.ctx, reference, { type: 'addNote', kind: 'note', text: 'Nothing in the letter hangs on this.' });
  expect(await press(own, at, 'sendApproved')).toMatchObject({ status: 303 });
});

test('an answer at stage 1 goes without approval, unless it promises more money than the organisation lets one person promise', async () => {
  const reference = await awaitingAnswer(1);
  const own = await sitDown(server, reference, officer);
  const at = await begin(own, reference);
  expect((await own.go(at)).html).toContain('This letter can go without somebody else');
  const remedy = { remedyKind: 'payment', 'remedyDue-day': '1', 'remedyDue-month': '4', 'remedyDue-year': '2026' };
  await press(own, at, 'save', { ...remedy, remedyText: 'We will pay you £750.' });
  expect((await own.go(at)).html).toContain('Somebody else must approve this letter');
  const paid = await press(own, at, 'send', { ...remedy, remedyText: 'We will pay you £50.' });
  expect(paid).toMatchObject({ status: 303 });
});

test('a payment over the limit is promised outside a letter by nobody but those who may approve letters', async () => {
  const reference = await awaitingAnswer(1);
  const decisions = [{ issue: 1, finding: 'upheld' }];
  await act(officer.ctx, reference, { type: 'respond', outcome: 'upheld', decisions });
  const promise = async (member: StaffMember, text: string) => {
    const { go } = await sitDown(server, reference, member);
    const address = `/staff/cases/${reference}/events/offerRemedy`;
    const { html } = await go(address);
    const due = { 'due-day': '1', 'due-month': '4', 'due-year': '2026' };
    const hidden = { formToken: hiddenIn(html, 'formToken'), version: hiddenIn(html, 'version') };
    return go(address, { ...hidden, kind: 'payment', text, ...due });
  };
  for (const text of ['We will pay you £750.', 'A payment']) {
    const refused = await promise(officer, text);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Enter a sum up to your organisation’s limit');
    expect(refused.html, 'what was typed is kept').toContain(text);
  }
  expect(await promise(officer, 'We will pay you £500.')).toMatchObject({ status: 303 });
  expect(await promise(manager, 'We will pay you £750.')).toMatchObject({ status: 303 });
});

test('a letter of another case, or of a case in which one has an interest, is not there', async () => {
  const reference = await awaitingAnswer(1);
  const own = await sitDown(server, reference, officer);
  const at = await begin(own, reference);
  const other = await awaitingAnswer(1);
  expect((await own.go(at.replace(reference, other))).status).toBe(404);
  await act(officer.ctx, reference, { type: 'declareConflict', staff: approver.staffId, reason: 'A neighbour' });
  expect((await (await sitDown(server, reference, approver)).go(at)).status).toBe(404);
});

describe('A letter of a group', () => {
  test('begins from that of the leading case, for whoever may see both, and tells nothing of its person', async () => {
    const leading = await awaitingAnswer(1);
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    const person = { name: 'Ana Reed', email: 'ana@example.org' };
    const { reference } = await lodge(anybody, person);
    await act(officer.ctx, reference, { type: 'acknowledge', ...rights, definition: { issues: [point] } });
    const own = await sitDown(server, reference, officer);
    const address = `/staff/cases/${reference}/letters/new?for=respond`;
    const link = `Begin from the letter of ${leading}`;
    await act(officer.ctx, reference, { type: 'link', to: leading, kind: 'group' });
    expect((await own.go(address)).html, 'there is no letter yet').not.toContain(link);
    const theirs = await sitDown(server, leading, officer);
    const first = letterIn((await theirs.go(`/staff/cases/${leading}/letters/new?for=respond`)).html);
    expect(first).toContain('Dear Sam Jones');
    const letter = `${first}\n\nYour case: ${leading}\n\nThe depot has a new rota.\n\nMr Jones of 1 Elm Row told us so.`;
    await begin(theirs, leading, { ...answer, letter, templateVersion: '0' });
    expect((await own.go(address)).html).toContain(link);
    const { html } = await own.go(`${address}&after=${leading}`);
    const words = letterIn(html);
    expect(words).toContain('Dear Ana Reed');
    expect(words).toContain(`Your case: ${reference}`);
    expect(words).toContain('The depot has a new rota.');
    expect(words).toContain('{left out: it names somebody else}');
    expect(words).not.toMatch(/Jones|Elm Row/);
    expect(words).not.toContain(leading);
    expect(html).not.toContain('The crew left the road out');
    const conflict = { type: 'declareConflict', staff: writer.staffId, reason: 'A cousin' };
    await act(officer.ctx, leading, conflict);
    const outside = await sitDown(server, reference, writer);
    expect((await outside.go(address)).html).not.toContain(link);
    expect((await outside.go(`${address}&after=${leading}`)).html).not.toContain('The depot has a new rota.');
  });
});
