import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFeed } from '../../src/calendars/import-feed.ts';
import { feedBytes } from '../support/bank-holiday-feed.ts';
import { newVisitor, openBrowser } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { act, lodge } from '../support/complaints.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

describeIf(needs.chromium, 'A manager in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let manager: StaffMember;

  beforeAll(async () => {
    server = await startTestServer();
    const officer = await server.addStaff('Priya Nair', 'officer');
    manager = await server.addStaff('Ruth Kowalczyk', 'manager');
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    for (let n = 0; n < 6; n++) {
      const { reference } = await lodge(anybody);
      if (n % 3 > 0) await act(officer.ctx, reference, { type: 'acknowledge', ombudsmanDetails: true });
    }
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** As a timer of the operating system would. */
  async function propose(dates: string[]): Promise<void> {
    const setup = server.as({ kind: 'system', organisationId: server.organisationId, name: 'setup' });
    const bytes = feedBytes({ add: { 'england-and-wales': dates } });
    const imported = await importFeed(setup, { feed: { source: 'https://www.gov.uk/bank-holidays.json', bytes } });
    if (!imported.ok || imported.value.kind !== 'proposed') throw new Error('Not proposed');
  }

  test.each([
    ['with', true, ['2026-03-06'], 'Friday 6 March 2026'],
    ['without', false, ['2026-03-06', '2026-03-12'], 'Thursday 12 March 2026'],
  ] as const)(
    'looks at a proposed calendar and approves it %s scripts',
    { timeout: 180_000 },
    async (_how, javaScript, dates, day) => {
      await propose([...dates]);
      const visitor = await newVisitor(browser, {
        baseUrl: server.baseUrl,
        javaScript,
        pictures: process.env['PICTURES_MANAGER'],
      });
      await signInAs(visitor, manager);
      await visitor.open('/staff/calendars');
      await visitor.press(/2 March 2026, 10/);
      expect(await visitor.words()).toContain(day);
      expect(await visitor.words()).toContain('open time limits would move, 0 would stay');
      await visitor.press('Approve and use this calendar');
      expect(await visitor.words()).toContain('Approved. The dates of open cases follow within minutes.');
      await visitor.press('All calendars');
      expect(await visitor.words()).toContain('Cases still to be told of it');
      await visitor.leave();
      server.setClock('2026-03-02T10:01');
    },
  );
});
