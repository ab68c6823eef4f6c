import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newVisitor, openBrowser } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { lodge } from '../support/complaints.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

describeIf(needs.chromium, 'A call at the contact centre', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test(
    'is written down by keyboard alone; an earlier complaint is found while its number is typed',
    { timeout: 60_000 },
    async () => {
      const { organisationId, baseUrl } = server;
      await lodge(server.as({ kind: 'public', organisationId }), { name: 'Lee Fox', phone: '01632 960555' });
      const carys = await server.addStaff('Carys Webb', 'officer');
      const visitor = await newVisitor(browser, {
        baseUrl,
        javaScript: true,
        pictures: process.env['PICTURES_INTAKE'],
      });
      const { page } = visitor;
      await signInAs(visitor, carys);
      await visitor.open('/staff/intake');
      // The cursor stands where the call begins.
      await page.keyboard.type('The light is out again. Nobody has come.');
      for (const words of ['Lee Fox', '+44 1632 960 555']) {
        await page.keyboard.press('Tab');
        await page.keyboard.type(words);
      }
      await page.getByText('They may have complained already').waitFor();
      expect(await visitor.words()).toContain('Complained on 2 March 2026: The street light outside number 9');
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      expect(await page.title()).toMatch(/^Read this back to the person - /);
      await visitor.press('Save and send acknowledgement');
      await server.relay();
      expect(await visitor.words()).toContain('Lee Fox');
      expect(page.url()).toContain('done=acknowledge');
      await visitor.leave();
    },
  );
});
