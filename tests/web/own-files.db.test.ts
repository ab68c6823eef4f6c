import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import { listDocuments } from '../../src/documents/list-documents.ts';
import { skipScans } from '../../src/documents/skip-scans.ts';
import { startResidentSession } from '../../src/identity/sessions.ts';
import { lodge } from '../support/complaints.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

const information = '/complaints/case/information';
let server: TestServer;
let officer: StaffMember;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Olu Officer', 'officer');
});
afterAll(() => server.stop());

async function resident(): Promise<{ browser: FormBrowser; caseId: string; reference: string }> {
  const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
  const { reference, caseId } = await lodge(anybody);
  const seen = await getCase(officer.ctx, { reference });
  const session = await startResidentSession(anybody, { caseId, personId: seen?.person?.personId ?? '' });
  return { browser: formBrowser(server, session.secret), caseId, reference };
}

/** A form as a browser sends it: with an empty file where none was chosen. */
function formWith(fields: Record<string, string>, files: [string, string][] = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (files.length === 0) form.append('files', new File([], ''));
  for (const [name, contents] of files) form.append('files', new File([contents], name));
  return form;
}

const tokenOf = async (browser: FormBrowser) => hiddenIn((await browser.go(information)).html, 'formToken');
const namesOf = async (caseId: string) => (await listDocuments(officer.ctx, { caseId }))?.map(({ name }) => name);

describe('Files with what somebody adds', () => {
  test('come to the case with it, several at once, and are had again by whoever sent them', async () => {
    const { browser, caseId } = await resident();
    const formToken = await tokenOf(browser);
    const files: [string, string][] = [
      ['diary.txt', 'Monday: nobody came.'],
      ['more.csv', 'day,came\nMonday,no\n'],
    ];
    const sent = await browser.go(information, formWith({ formToken, text: 'My diary' }, files));
    expect([sent.status, sent.to]).toEqual([303, '/complaints/case?done=information']);
    expect((await namesOf(caseId))?.toSorted()).toEqual(['diary.txt', 'more.csv']);
    await skipScans(officer.ctx);
    const { html } = await browser.go('/complaints/case');
    const path = /href="(\/complaints\/case\/documents\/[^"]+)"[^>]*>\s*diary\.txt/.exec(html)?.[1] ?? '';
    expect((await browser.go(path)).html).toBe('Monday: nobody came.');
    const other = await resident();
    expect((await other.browser.go(path)).status).toBe(404);
  });

  test('sent twice, the form is done once and each file is there once', async () => {
    const { browser, caseId } = await resident();
    const formToken = await tokenOf(browser);
    const form = () => formWith({ formToken, text: 'My diary' }, [['diary.txt', 'Monday: nobody came.']]);
    expect((await browser.go(information, form())).status).toBe(303);
    const again = await browser.go(information, form());
    expect([again.status, again.to]).toEqual([303, '/complaints/case?done=information']);
    expect(await namesOf(caseId)).toEqual(['diary.txt']);
    expect((await browser.go(information)).html).not.toContain('diary.txt');
    expect((await getCase(officer.ctx, { caseId }))?.statements).toHaveLength(1);
  });

  test('are not lost by a mistake elsewhere in the form, and can be taken out again', async () => {
    const { browser, caseId } = await resident();
    const formToken = await tokenOf(browser);
    const wrong = await browser.go(information, formWith({ formToken }, [['diary.txt', 'Monday: nobody came.']]));
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Enter what you would like to add');
    expect(wrong.html).toContain('Remove diary.txt');
    const button = /<button[^>]*name="remove"[^>]*>/.exec(wrong.html)?.[0] ?? '';
    const id = /value="([^"]+)"/.exec(button)?.[1] ?? '';
    const next = hiddenIn(wrong.html, 'formToken');
    const without = await browser.go(information, formWith({ formToken: next, remove: id, text: 'Some words' }));
    expect(without.html).not.toContain('diary.txt');
    expect(without.html).toContain('Some words');
    const last = hiddenIn(without.html, 'formToken');
    expect((await browser.go(information, formWith({ formToken: last, text: 'Some words' }))).status).toBe(303);
    expect(await namesOf(caseId)).toEqual([]);
  });

  test('that we do not take are named at their field, and nothing is sent', async () => {
    const { browser, caseId } = await resident();
    const formToken = await tokenOf(browser);
    const form = formWith({ formToken, text: 'My diary' }, [['program.exe', 'MZ\u0090\u0000']]);
    const { status, html } = await browser.go(information, form);
    expect(status).toBe(422);
    expect(html).toContain('href="#files"');
    expect(html).toContain('My diary');
    expect((await getCase(officer.ctx, { caseId }))?.statements).toEqual([]);
  });

  test('more than ten at once are too many', async () => {
    const { browser } = await resident();
    const formToken = await tokenOf(browser);
    const files = Array.from({ length: 11 }, (_, n): [string, string] => [`${n}.txt`, `Day ${n}`]);
    const { html } = await browser.go(information, formWith({ formToken, text: 'All of it' }, files));
    expect(html).toContain('You can only select up to 10 files at the same time');
  });
});
