import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts';
import { plantSession, signInAs } from '../support/sign-in.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

describeIf(needs.chromium, 'An officer in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let priya: StaffMember;
  let tom: StaffMember;

  beforeAll(async () => {
    server = await startTestServer();
    priya = await server.addStaff('Priya Nair', 'officer');
    tom = await server.addStaff('Tom Ashworth', 'officer');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  for (const javaScript of [true, false]) {
    test(
      `takes a letter in, answers it and takes the request for stage 2 ${javaScript ? 'with' : 'without'} scripts`,
      { timeout: 400_000 },
      async () => {
        const { baseUrl } = server;
        const visitor = await newVisitor(browser, { baseUrl, javaScript, pictures: process.env['PICTURES_OFFICER'] });
        server.mails.length = 0;
        server.setClock('2026-03-02T10:00');
        await signIn(visitor);
        await takeIn(visitor);
        await acknowledge(visitor);
        await extend(visitor);
        // The whole way with scripts is gone in the test of a working day.
        if (!javaScript) {
          await answer(visitor);
          await goToStageTwo(visitor);
          await lookBack(visitor);
        }
        expect(new Set(visitor.titles).size, 'each page has its own title').toBeGreaterThan(javaScript ? 8 : 15);
        await visitor.leave();
        await server.relay();
        expect(server.mails.map(({ subject }) => subject)).toHaveLength(javaScript ? 3 : 6);
        expect(server.mails.every(({ to }) => to === 'maria.santos@example.org')).toBe(true);
      },
    );
  }

  async function signIn(visitor: Visitor): Promise<void> {
    await visitor.open('/staff/cases');
    expect(visitor.titles.at(-1)).toMatch(/^Sign in for staff - /);
    await visitor.type('Email address', 'nobody@testham.example.org');
    await visitor.page.locator('#password').fill('not a password of anybody here');
    await visitor.press('Sign in');
    expect(visitor.titles.at(-1)).toMatch(/^Error: Sign in/);
    await signInAs(visitor, priya);
    expect(visitor.titles.at(-1)).toMatch(/^Cases - /);
  }

  /** Days pass; a session that nobody uses has run out by then. */
  async function laterOn(visitor: Visitor, at: string): Promise<void> {
    const address = visitor.page.url();
    server.setClock(at);
    await plantSession(visitor, priya);
    await visitor.open(address);
  }

  async function takeIn(visitor: Visitor): Promise<void> {
    await visitor.press('Record a complaint');
    await visitor.press('Read it back');
    expect(await visitor.words()).toContain('Enter what has happened');
    await visitor.page.locator('input[name="channel"][value="letter"]').check();
    await visitor.page.getByText('When it reached us, when somebody was told').click();
    await visitor.page.locator('#receivedOn-day').fill('23');
    await visitor.page.locator('#receivedOn-month').fill('2');
    await visitor.page.locator('#receivedOn-year').fill('2026');
    await visitor.page.getByLabel('Housing (Housing Ombudsman’s Code)').check();
    await visitor.type('What has happened?', 'Damp in the back bedroom since autumn. I rang four times.');
    await visitor.type('Name of the person who complains', 'Maria Santos');
    await visitor.type('Email address', 'maria.santos@example.org');
    await visitor.type('Do they need any help or changes', 'Calls after 4pm');
    await visitor.press('Read it back');
    expect(await visitor.words()).toContain('Enter why it is recorded only now');
    await visitor.type('Why is it recorded only now?', 'The letter went to the wrong office');
    await visitor.press('Read it back');
    expect(await visitor.words()).toContain('The letter went to the wrong office');
    await visitor.press('Save only');
    const words = await visitor.words();
    expect(words).toContain('Stage 1 acknowledgement: due by the end of Monday 2 March 2026');
    expect(words).toContain('DUE TODAY'.toLowerCase().replace(/^d/, 'D'));
    expect(words).toContain('Calls after 4pm');
  }

  async function acknowledge(visitor: Visitor): Promise<void> {
    await visitor.press('Choose who deals with it');
    await visitor.page.getByLabel('Who deals with it?').selectOption({ label: 'Priya Nair' });
    await visitor.press('Record who deals with it');
    expect(await visitor.words()).toContain('Done and recorded');
    await visitor.press('Send the acknowledgement');
    await visitor.press('Record and send');
    expect(await visitor.words()).toContain('The acknowledgement has to set out the complaint');
    await visitor.type('Points of complaint', 'Damp in the back bedroom\nFour calls without an answer');
    await visitor.press('Record and send');
    const words = await visitor.words();
    expect(words).toContain('Stage 1 response: due by the end of Monday 16 March 2026');
    await visitor.press('Issues and findings');
    expect(await visitor.words()).toContain('Four calls without an answer');
    await visitor.press('Summary');
  }

  async function extend(visitor: Visitor): Promise<void> {
    await laterOn(visitor, '2026-03-10T11:00');
    await visitor.press('Extend the time for the answer');
    await visitor.type('How many more working days?', '11');
    await visitor.press('Record and send the notice');
    expect(await visitor.words()).toContain('Enter why we need more time');
    await visitor.page.getByLabel('Why do we need more time?').fill('The surveyor comes on the 17th');
    await visitor.press('Record and send the notice');
    expect(await visitor.words()).toContain('That is longer than the rules allow');
    await visitor.type('How many more working days?', '5');
    await visitor.press('Record and send the notice');
    expect(await visitor.words()).toContain('Stage 1 response: due by the end of Monday 23 March 2026');
  }

  async function answer(visitor: Visitor): Promise<void> {
    await laterOn(visitor, '2026-03-20T15:00');
    await visitor.press('Send the answer');
    await fillAnswer(visitor, ['Damp in the back bedroom']);
    await visitor.press('Record and send the answer');
    expect(await visitor.words()).toContain('Choose a finding for each point');
    await fillAnswer(visitor, ['Damp in the back bedroom', 'Four calls without an answer']);
    await visitor.page.getByLabel('Apology', { exact: true }).check();
    await visitor.page.locator('#remedyDue-day').fill('1');
    await visitor.page.locator('#remedyDue-month').fill('4');
    await visitor.page.locator('#remedyDue-year').fill('2026');
    await visitor.press('Record and send the answer');
    expect(await visitor.words()).toContain('A remedy: due by the end of Wednesday 1 April 2026');
    await visitor.press('Clock');
    expect(await visitor.words()).toContain('In time, after an extension');
    await visitor.press('Actions and learning');
    await visitor.press(/^Record that a remedy is done.+/);
    await visitor.press('Record that it is done');
    expect(await visitor.words()).toContain('Nothing is due in this case');
  }

  async function fillAnswer(visitor: Visitor, points: string[]): Promise<void> {
    const { page } = visitor;
    await page.getByRole('group', { name: 'What do we find overall?' }).getByLabel('Upheld', { exact: true }).check();
    for (const point of points) await page.getByRole('group', { name: point }).getByLabel('Partly upheld').check();
    const contents = page.getByRole('group', { name: 'What does the letter contain?' });
    for (const box of await contents.getByRole('checkbox').all()) await box.check();
    await visitor.type('Letter (optional)', 'Dear Maria Santos,\n\nwe are sorry about the damp.');
  }

  async function goToStageTwo(visitor: Visitor): Promise<void> {
    await laterOn(visitor, '2026-03-25T09:30');
    await visitor.press('Record that the person asks for the next stage');
    await visitor.press('Record the request');
    await visitor.press('Choose who deals with it');
    await visitor.page.getByLabel('Who deals with it?').selectOption({ label: 'Priya Nair' });
    await visitor.press('Record who deals with it');
    expect(await visitor.words()).toContain('This stage needs somebody who did not deal with an earlier one');
    await visitor.page.getByLabel('Who deals with it?').selectOption({ label: 'Tom Ashworth' });
    await visitor.press('Record who deals with it');
    await visitor.press('Send the acknowledgement');
    await visitor.type('Points of complaint', 'The damp has come back');
    await visitor.press('Record and send');
    expect(await visitor.words()).toContain('Stage 2 response: due by the end of');
    expect(await visitor.words()).toContain('Tom Ashworth');
  }

  async function lookBack(visitor: Visitor): Promise<void> {
    await visitor.press('Clock');
    await visitor.press(/Why this date\? Stage 1 response/);
    const words = await visitor.words();
    expect(words).toContain('This was due by the end of Monday 23 March 2026. It was done on');
    expect(words).toContain('the same date as recorded');
    await visitor.press('Back to the case');
    await visitor.press('History');
    expect(await visitor.words()).toContain('Extension notice sent');
    await visitor.open('/staff/cases?whose=all&stage=stage2');
    expect(await visitor.words()).toContain('Damp in the back bedroom since autumn');
  }

  test('may not read the report that is for auditors', async () => {
    const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: true });
    await signInAs(visitor, tom);
    const response = await visitor.page.goto('/audit/compliance');
    expect(response?.status()).toBe(403);
    await visitor.leave();
  });
});
