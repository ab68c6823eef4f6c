import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { act } from '../support/complaints.ts';
import { describeIf, needs } from '../support/needs.ts';
import { ownDesk, type OwnDesk } from '../support/own-desk.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

describeIf(needs.chromium, 'What else somebody can do with their complaint, in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let priya: StaffMember;
  const pictures = process.env['PICTURES_OWN'];

  beforeAll(async () => {
    server = await startTestServer();
    priya = await server.addStaff('Priya Nair', 'officer');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** A browser in which the person is signed in. */
  async function at(desk: OwnDesk, javaScript: boolean): Promise<Visitor> {
    const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript, pictures });
    await visitor.page.context().addCookies([{ name: 'redress', value: desk.secret, url: server.baseUrl }]);
    return visitor;
  }

  test('without JavaScript somebody asks for a call, changes their details and puts the dates in a calendar', async () => {
    const visitor = await at(await ownDesk(server, { phone: '01632 960 001' }), false);
    await visitor.open('/complaints/case/call-back');
    await visitor.press('Ask for this call');
    expect(await visitor.words()).toContain('Choose when we should call');
    await visitor.page.locator('input[name="slot"]').nth(3).check();
    await visitor.press('Ask for this call');
    expect(await visitor.words()).toContain('We have your request and will call you.');
    await visitor.open('/complaints/case');
    expect(await visitor.words()).toContain('We will call you on Tuesday 3 March 2026');

    await visitor.open('/complaints/case/details');
    await visitor.type('Email address', 'nobody');
    await visitor.press('Save the changes');
    await visitor.type('Email address', 'new@example.org');
    await visitor.press('Save the changes');
    expect(await visitor.words()).toContain('From now on we write to new@example.org');

    await visitor.open('/complaints/case/calendar');
    await visitor.press('Make a private address');
    expect(await visitor.words()).toContain('/calendar/');
    await visitor.press('Stop the private address');
    expect(await visitor.words()).toContain('The private address has stopped.');
    await visitor.leave();
  }, 180_000);

  test('somebody says how it was when it is over, and finds the way to the Ombudsman', async () => {
    const sam = await ownDesk(server);
    await act(priya.ctx, sam.reference, { type: 'withdraw', by: 'Sam Jones' });
    const visitor = await at(sam, true);
    await visitor.open('/complaints/case/survey');
    await visitor.press('Send my answers');
    await visitor.page.locator('input[name="satisfaction"]').first().check();
    await visitor.press('Send my answers');
    expect(await visitor.words()).toContain('Thank you. We have your answers.');
    await visitor.open('/complaints/case/ombudsman');
    const waiting = visitor.page.waitForEvent('download');
    await visitor.page.getByRole('link', { name: 'Download the file (.zip)' }).click();
    expect((await waiting).suggestedFilename()).toBe(`complaint-${sam.reference}.zip`);
    await visitor.leave();
  }, 180_000);

  test('somebody at a place answers one question without JavaScript, and staff see figures and calls', async () => {
    const passer = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: false, pictures });
    for (let n = 0; n < 5; n++) {
      await passer.open('/complaints/feedback/Southwater%20Library');
      await passer.page
        .locator('input[name="satisfaction"]')
        .nth(n % 3)
        .check();
      await passer.press('Send');
    }
    await passer.press('Make a complaint');
    await passer.leave();

    const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: false, pictures });
    await signInAs(visitor, priya);
    await visitor.press(/^Call-backs/);
    await visitor.press('I tried: no answer');
    expect(await visitor.words()).toContain('No answer, 2 March 2026, 10am');
    await visitor.press('I have called');
    await visitor.press('Show calls that were made or taken back');
    await visitor.press('Surveys');
    expect(await visitor.words()).toContain('(n = 5)');
    await visitor.leave();
  }, 180_000);
});
