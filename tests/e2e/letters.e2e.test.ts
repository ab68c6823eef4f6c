import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NewPerson } from '../../src/cases/plan-types.ts';
import { newVisitor, openBrowser } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { lodge } from '../support/complaints.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

const ada: NewPerson = {
  name: 'Ada Lovelace',
  address: '1 Elm Row\nTestham',
  formats: ['largePrint', 'easyRead'],
  contactRules: { neverBy: ['email'], discreet: true, noVoicemail: true, notAt: null },
};

describeIf(needs.chromium, 'Letters in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let priya: StaffMember;

  beforeAll(async () => {
    server = await startTestServer();
    priya = await server.addStaff('Priya Nair', 'officer');
    await lodge(server.as({ kind: 'public', organisationId: server.organisationId }), ada);
    await server.relay();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('an officer prints a letter in large print, with nothing else on the paper, and says that it is posted', async () => {
    const pictures = process.env['PICTURES_LETTERS'];
    const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: false, pictures });
    const { page } = visitor;
    await signInAs(visitor, priya);
    await visitor.press('Letters to post');
    expect(await visitor.words()).toContain('In a plain envelope');
    await visitor.press('We have your complaint');
    expect(await visitor.words()).toMatch(/Your letter code\s+[0-9A-Z]{4}-[0-9A-Z]{4}/);

    await page.emulateMedia({ media: 'print' });
    const shown = page
      .locator('header, footer, .govuk-back-link, .govuk-button, .govuk-inset-text')
      .filter({ visible: true });
    expect(await shown.count()).toBe(0);
    const size = await page.evaluate(
      "parseFloat(getComputedStyle(document.querySelector('.redress-sheet p')).fontSize)",
    );
    expect(size).toBeGreaterThanOrEqual(21);
    await page.emulateMedia({ media: 'screen' });

    await visitor.press('I have posted it');
    expect(await visitor.words()).toContain('This letter has been posted.');
    await visitor.open('/staff/letters');
    expect(await visitor.words()).toContain('No letter waits to be posted.');
    await visitor.leave();
  }, 120_000);
});
