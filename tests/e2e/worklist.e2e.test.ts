import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { newVisitor, openBrowser } from '../support/browser.ts';
import { lodge } from '../support/complaints.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

describeIf(needs.chromium, 'The list of cases', () => {
  let server: TestServer;
  let browser: Browser;
  let officer: StaffMember;
  let reference: string;

  beforeAll(async () => {
    server = await startTestServer();
    officer = await server.addStaff('Priya Nair', 'officer');
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    ({ reference } = await lodge(anybody, { name: 'Sam Jones', email: 'sam@example.org' }));
    server.setClock('2026-03-20T10:00');
    await lodge(anybody, { name: 'Ana Santos', email: 'ana@example.org' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Goes on with the Tab key until the words of what has the focus fit; then the key that is pressed on it. */
  async function tabTo(page: Page, words: string, key?: 'Enter'): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate<string>(
        `[document.activeElement.ariaLabel, document.activeElement.labels?.[0]?.innerText, document.activeElement.textContent].find((text) => text) ?? ''`,
      );
      if (!focused.replaceAll(/\s+/g, ' ').trim().startsWith(words)) continue;
      if (key === undefined) return;
      await page.keyboard.press(key);
      return;
    }
    throw new Error(`The Tab key never came to "${words}"`);
  }

  test(
    'leads from a figure through filters and pictures to a case with nothing but the keyboard',
    { timeout: 60_000 },
    async () => {
      const visitor = await newVisitor(browser, {
        baseUrl: server.baseUrl,
        javaScript: false,
        pictures: process.env['PICTURES_WORKLIST'],
      });
      const { page } = visitor;
      const value = (await startStaffSession(officer.ctx, { staffId: officer.staffId }))?.secret ?? '';
      await page.context().addCookies([{ name: 'redress', value, url: server.baseUrl }]);
      await visitor.open('/staff/cases');
      await Promise.all([page.waitForEvent('load'), tabTo(page, '1 Overdue', 'Enter')]);
      expect(await visitor.words()).toContain(reference);
      expect(await visitor.words()).not.toContain('Ana Santos');
      await tabTo(page, 'Choose which cases', 'Enter');
      await tabTo(page, 'Whose');
      await page.keyboard.type('Everybody');
      await Promise.all([page.waitForEvent('load'), tabTo(page, 'Show these cases', 'Enter')]);
      expect(page.url()).toContain('whose=all');
      await Promise.all([page.waitForEvent('load'), tabTo(page, 'Remove: Due', 'Enter')]);
      expect(await visitor.words()).toContain('Ana Santos');
      await visitor.press('Work in pictures');
      await Promise.all([page.waitForEvent('load'), tabTo(page, 'Overdue: 1', 'Enter')]);
      await Promise.all([page.waitForEvent('load'), tabTo(page, reference, 'Enter')]);
      expect(page.url()).toContain(`/staff/cases/${reference}`);
      await visitor.open('/staff/search');
      await page.getByLabel('Find a case').fill('jones');
      await visitor.press('Find');
      expect(page.url(), 'what was searched for is in no address').toMatch(/\/staff\/search$/);
      expect(await visitor.words()).toContain('Sam Jones');
      await visitor.leave();
    },
  );
});
