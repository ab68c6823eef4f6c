import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { lodge, act } from '../support/complaints.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

const path = '/staff/admin/templates/respond/en/standard';
let server: TestServer;
let ruth: StaffMember;
let manager: FormBrowser;
let approver: FormBrowser;
let officer: FormBrowser;
let newLetter: string;

beforeAll(async () => {
  server = await startTestServer();
  ruth = await server.addStaff('Ruth Kowalczyk', 'manager');
  const priya = await server.addStaff('Priya Nair', 'officer');
  manager = await browserOf(ruth);
  approver = await browserOf(await server.addStaff('Daniel Okafor', 'approver'));
  officer = await browserOf(priya);
  const { reference } = await lodge(server.as({ kind: 'public', organisationId: server.organisationId }));
  await act(priya.ctx, reference, { type: 'assign', handler: priya.staffId });
  const definition = { issues: ['Bins missed'] };
  await act(priya.ctx, reference, { type: 'acknowledge', ombudsmanDetails: true, definition });
  newLetter = `/staff/cases/${reference}/letters/new?for=respond`;
});
afterAll(() => server.stop());

async function browserOf({ ctx, staffId }: StaffMember): Promise<FormBrowser> {
  return formBrowser(server, (await startStaffSession(ctx, { staffId }))?.secret ?? '');
}

/** The words in the field of the letter or of its template. */
function wordsIn(html: string, id: string): string {
  const words = new RegExp(`<textarea[^>]*id="${id}"[^>]*>([^<]*)<`).exec(html)?.[1] ?? '';
  return words.replaceAll('&#39;', "'").replaceAll('&amp;', '&').trim();
}

/** Sends a form as it stands, with what is changed in it. */
async function send({ go }: FormBrowser, at: string, typed: Record<string, string>) {
  const { html } = await go(at);
  return go(at, { formToken: hiddenIn(html, 'formToken'), ...typed });
}

async function templateText(): Promise<string> {
  return wordsIn((await manager.go(path)).html, 'text');
}

/** Saves a new letter as its form shows it, and reads what its record says. */
async function saved(more: Record<string, string> = {}): Promise<string> {
  const { html } = await officer.go(newLetter);
  const letter = { letter: wordsIn(html, 'letter'), templateVersion: hiddenIn(html, 'templateVersion') };
  const { to } = await officer.go(newLetter, { formToken: hiddenIn(html, 'formToken'), ...letter, ...more });
  return (await officer.go(to ?? '')).html;
}

test('a change of a template is agreed to by somebody else, and then new letters begin from it', async () => {
  expect(await saved()).toContain('It began from the words that come with Redress (Answer at stage 1');
  const text = `${await templateText()}\n\nWe have read every page that you sent.`;
  expect((await send(manager, path, { text, signAs: 'role', reason: 'Kinder' })).status).toBe(303);
  expect((await officer.go(newLetter)).html).not.toContain('We have read every page that you sent');
  const [, change = ''] = /(\/staff\/admin\/changes\/[0-9a-f-]{36})/.exec((await manager.go(path)).html) ?? [];
  const asked = (await approver.go(change)).html;
  expect(asked).toContain('Answer at stage 1');
  expect(asked).toContain('Who signs');
  expect(asked).not.toContain('signAs');
  expect((await send(manager, change, { decision: 'apply' })).html).toContain('Somebody other than you must decide');
  expect((await send(approver, change, { decision: 'apply' })).status).toBe(303);
  const letter = wordsIn((await officer.go(newLetter)).html, 'letter');
  expect(letter).toContain('We have read every page that you sent.');
  expect(letter).toContain('Complaints officer');
  expect(letter).not.toContain('Priya Nair');
});

test('a letter says which version it began from, whatever comes into force afterwards, and no version that there is not', async () => {
  expect(await saved()).toContain('It began from version 1 of the template “Answer at stage 1, English, standard”');
  expect(await saved({ templateVersion: '7' })).not.toContain('It began from');
});

test('a test goes to whoever asks for it, with a made-up case and what was typed, and changes nothing', async () => {
  const before = await templateText();
  const text = before.replace('[[reasons]]', 'A line that nobody has proposed.\n\n[[reasons]]');
  const asked = await send(manager, path, { text, signAs: 'role', do: 'test' });
  expect(asked.status).toBe(200);
  expect(asked.html).toContain('on its way to ruth.kowalczyk@testham.example.org');
  expect(wordsIn(asked.html, 'text')).toBe(text);
  await server.relay();
  const tests = server.mails.filter(({ subject }) => subject.startsWith('Test: '));
  expect(tests).toMatchObject([
    { to: 'ruth.kowalczyk@testham.example.org', text: expect.stringContaining('A line that nobody has proposed.') },
  ]);
  expect(tests[0]?.text).toContain('Sam Jones');
  expect(tests[0]?.text).not.toMatch(/\[\[|\{|Ruth/);
  expect(await templateText()).toBe(before);
  const broken = await send(manager, path, { text: 'Dear {nobody}', do: 'test' });
  expect(broken.status).toBe(422);
  await server.relay();
  expect(server.mails.filter(({ subject }) => subject.startsWith('Test: '))).toHaveLength(1);
});
