import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newVisitor, openBrowser } from '../support/browser.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

describeIf(needs.chromium, 'Anybody in a browser', () => {
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

  for (const javaScript of [true, false]) {
    const how = javaScript ? 'with' : 'without';
    test(`reads what to expect and works out dates ${how} scripts`, { timeout: 180_000 }, async () => {
      const pictures = process.env['PICTURES_ANYBODY'];
      const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript, pictures });
      await visitor.open('/');
      await visitor.press('What you can expect, and when, for every kind of complaint');
      await visitor.press('Council services (Local Government Ombudsman’s Code)');
      expect(await visitor.words()).toContain('If you complain today, 2 March 2026');
      await visitor.press('What you can expect, and when');
      await visitor.press('Work out the dates from another day');
      await visitor.press('Show the dates');
      expect(visitor.titles.at(-1)).toMatch(/^Error: /);
      await visitor.page.locator('#on-day').fill('24');
      await visitor.page.locator('#on-month').fill('12');
      await visitor.page.locator('#on-year').fill('2026');
      await visitor.press('Show the dates');
      expect(await visitor.words()).toContain('If the complaint comes on Thursday 24 December 2026:');
      await visitor.press(/^Day by day of Stage 1 acknowledgement/);
      expect(await visitor.words()).toContain('Christmas: bank holiday, not counted');
      await visitor.open('/complaints/deadlines?from=2026-01-31&amount=6&unit=month&count=commencingOn');
      expect(await visitor.words()).toContain('6 months from Saturday 31 January 2026 end on Thursday 30 July 2026.');
      await visitor.leave();
    });
  }
});
