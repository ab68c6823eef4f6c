import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import { letterCode } from '../../src/identity/letter-code.ts';
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts';
import { act, lodge } from '../support/complaints.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const address = '1 High Street, Testham';

describeIf(needs.chromium, 'Somebody without e-mail follows their complaint with the code of a letter', () => {
  let server: TestServer;
  let browser: Browser;
  let officer: StaffMember;

  beforeAll(async () => {
    server = await startTestServer();
    browser = await openBrowser();
    officer = await server.addStaff('Olu Officer', 'officer');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each([
    ['with scripts', true],
    ['with scripts switched off', false],
  ])(
    '%s: finds out why in two clicks, and answers back to each thing',
    { timeout: 240_000 },
    async (_n, javaScript) => {
      const pictures = process.env['PICTURES_BACK'] && `${process.env['PICTURES_BACK']}/${javaScript ? 'js' : 'no-js'}`;
      const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript, pictures });
      server.setClock('2026-03-02T10:00');
      const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
      const { reference, caseId } = await lodge(anybody, { name: 'Dot Able', address });
      const personId = (await getCase(officer.ctx, { reference }))?.person?.personId ?? '';
      const code = letterCode(officer.ctx, { caseId, personId, address });

      server.setClock('2026-03-04T11:00');
      await act(officer.ctx, reference, {
        type: 'acknowledge',
        definition: { issues: ['The light is out', 'Nobody rang back'], outcomesSought: ['A working light'] },
        ombudsmanDetails: true,
      });
      server.setClock('2026-03-09T10:00');
      await signIn(visitor, reference, code);
      expect(await visitor.words()).toContain('Today is Monday 9 March 2026. It is day 3.');
      await whyAndEasy(visitor);
      await understands(visitor);
      await addsFile(visitor, openTempFolder('diary'));

      server.setClock('2026-03-12T09:00');
      const reason = 'We wait for the records.';
      await act(officer.ctx, reference, { type: 'extend', workingDays: 5, reason, ombudsmanDetails: true });
      await server.relay();
      await signIn(visitor, reference, code);
      await doesNotAgree(visitor);

      server.setClock('2026-03-20T15:00');
      await act(officer.ctx, reference, {
        type: 'respond',
        outcome: 'partlyUpheld',
        decisions: [
          { issue: 1, finding: 'upheld' },
          { issue: 2, finding: 'noFinding' },
        ],
        remedies: [{ id: 'light', kind: 'action', due: '2026-03-27', text: 'A new lamp' }],
        letter: 'Dear Dot Able,\n\nThe light was out and I am sorry.',
      });
      await server.relay();
      await signIn(visitor, reference, code);
      await readsAndAccepts(visitor);
      await visitor.leave();
    },
  );
});

async function signIn(visitor: Visitor, reference: string, code: string): Promise<void> {
  await visitor.page.context().clearCookies({ name: 'redress' });
  await visitor.open('/complaints/track');
  await visitor.press('I have a letter with a code');
  await visitor.press('See my complaint');
  expect(visitor.titles.at(-1)).toMatch(/^Error: /);
  await visitor.type('Your reference', reference);
  await visitor.type('The code in your letter', code);
  await visitor.press('See my complaint');
  expect(await visitor.words()).toContain(reference);
}

async function whyAndEasy(visitor: Visitor): Promise<void> {
  await visitor.press(/^Why this date\?$/);
  expect(await visitor.words()).toContain('Today. Working day, counted');
  await visitor.press('Show this page in easy read');
  expect(await visitor.words()).toContain('We do not count Saturday and Sunday.');
  await visitor.press('Back to your complaint');
  expect(await visitor.words()).toContain('What is happening now');
  await visitor.press('Show this page in full');
}

async function understands(visitor: Visitor): Promise<void> {
  await visitor.press('Tell us whether we have understood you');
  await visitor.page.getByLabel('That is not quite right').check();
  await visitor.press('Send');
  expect(visitor.titles.at(-1)).toMatch(/^Error: /);
  await visitor.type(/What is not right/, 'It is out since January');
  await visitor.press('Send');
  expect(await visitor.words()).toContain('We have what you think of how we understand your complaint.');
}

async function addsFile(visitor: Visitor, folder: string): Promise<void> {
  const path = join(folder, 'diary.txt');
  writeFileSync(path, 'Dark again.');
  await visitor.press(/^Add information/);
  await visitor.page.getByLabel('Files (optional)').setInputFiles(path);
  await visitor.press('Add to your complaint');
  expect(await visitor.words()).toContain('Remove diary.txt');
  await visitor.type(/add or correct/, 'Here is my diary.');
  await visitor.press('Add to your complaint');
  expect(await visitor.words()).toContain('diary.txt');
}

async function doesNotAgree(visitor: Visitor): Promise<void> {
  await visitor.press('Read why');
  expect(await visitor.words()).toContain('We will now answer by Wednesday 25 March 2026.');
  await visitor.page.getByLabel('I do not agree with the new date').check();
  await visitor.press('Send');
  expect(await visitor.words()).toContain('We have what you told us about the new date.');
}

async function readsAndAccepts(visitor: Visitor): Promise<void> {
  await visitor.press('Read our answer');
  const words = await visitor.words();
  for (const one of ['Our decision: upheld', 'The light was out and I am sorry.', 'A new lamp', 'Ombudsman'])
    expect(words).toContain(one);
  await visitor.press('Tell us what you think of the outcome');
  await visitor.page.getByLabel('I accept part of it').check();
  await visitor.press('Send');
  expect(await visitor.words()).toContain('Thank you for telling us what you think of the outcome.');
}
