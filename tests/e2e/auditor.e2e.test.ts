import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { act, lodge } from '../support/complaints.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

describeIf(needs.chromium, 'An auditor in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let officer: StaffMember;
  let auditor: StaffMember;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    officer = await server.addStaff('Priya Nair', 'officer');
    auditor = await server.addStaff('Helen Marsh', 'auditor');
    await liveSomeWeeks();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  for (const javaScript of [true, false]) {
    const how = javaScript ? 'with' : 'without';
    test(
      `goes from a number to its cases and to the account of a date ${how} scripts`,
      { timeout: 180_000 },
      async () => {
        const pictures = process.env['PICTURES_AUDITOR'];
        const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript, pictures });
        await signInAs(visitor, auditor);
        await visitor.press('Time limits');
        await choosesPeriod(visitor);
        await drillsDown(visitor);
        await visitor.leave();
      },
    );
  }

  test('is shown who to be and the mail that went nowhere, in the demonstration', { timeout: 120_000 }, async () => {
    await server.relay();
    const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: true });
    await visitor.open('/demo/mailbox');
    await visitor.press(/C-[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]/);
    expect(await visitor.words()).toContain('As plain text');
    await visitor.open('/demo');
    await visitor.press('Be Helen Marsh, auditor');
    expect(await visitor.words()).toContain('Complaints received from');
    await visitor.open('/demo');
    await visitor.press(/who made complaint .+ \(.*[Ss]tage \d.*\)/);
    expect(new URL(visitor.page.url()).pathname).toBe('/complaints/case');
    await visitor.leave();
  });

  async function liveSomeWeeks(): Promise<void> {
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    server.setClock('2026-03-02T10:00');
    const onTime = await lodge(anybody);
    const late = await lodge(anybody);
    await lodge(anybody);
    server.setClock('2026-03-05T10:00');
    await act(officer.ctx, onTime.reference, acknowledgement);
    server.setClock('2026-03-12T10:00');
    await act(officer.ctx, late.reference, acknowledgement);
    server.setClock('2026-04-09T10:00');
  }

  async function choosesPeriod(visitor: Visitor): Promise<void> {
    const { page } = visitor;
    expect(await visitor.words()).toContain('Complaints received from 10 April 2025 to 9 April 2026');
    await page.locator('#from-day').fill('31');
    await page.locator('#from-month').fill('2');
    await visitor.press('Show this period');
    expect(visitor.titles.at(-1)).toMatch(/^Error: /);
    expect(await visitor.words()).toContain('Enter a real date');
    await page.locator('#from-day').fill('1');
    await page.locator('#from-month').fill('3');
    await page.locator('#from-year').fill('2026');
    await visitor.press('Show this period');
    const words = await visitor.words();
    expect(words).toContain('Complaints received from 1 March 2026 to 9 April 2026');
    expect(words).toContain('50% (1 of 2)');
  }

  async function drillsDown(visitor: Visitor): Promise<void> {
    await visitor.press(/^1 cases: Stage 1 acknowledgement, Late$/);
    expect(await visitor.words()).toContain('9 March 2026');
    await visitor.press(/^Why this date\?/);
    const words = await visitor.words();
    expect(words).toContain('This was due by the end of Monday 9 March 2026. It was done on');
    expect(words).toContain('Code 6.2');
    expect(words).toContain('the same date as recorded');
    expect(await visitor.page.getByRole('row', { name: /^Saturday 7 March 2026/ }).innerText()).toContain('Weekend');
    await visitor.press('Back to the case');
    expect(await visitor.page.getByRole('link', { name: 'Send the answer' }).count()).toBe(0);
  }
});

const acknowledgement = {
  type: 'acknowledge',
  ombudsmanDetails: true,
  definition: { issues: ['The light has been out for a month'] },
};
