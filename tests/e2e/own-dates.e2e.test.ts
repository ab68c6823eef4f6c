import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inOrganisation } from '../../src/db/in-organisation.ts';
import { policies } from '../../src/db/tables/policies.ts';
import { newVisitor, openBrowser } from '../support/browser.ts';
import { signInAs } from '../support/sign-in.ts';
import { act, lodge } from '../support/complaints.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

describeIf(needs.chromium, 'An auditor of a council that has set itself stricter dates', () => {
  let server: TestServer;
  let browser: Browser;
  let auditor: StaffMember;
  let reference: string;

  beforeAll(async () => {
    server = await startTestServer();
    auditor = await server.addStaff('Helen Marsh', 'auditor');
    const officer = await server.addStaff('Priya Nair', 'officer');
    await setTargets();
    server.setClock('2026-03-02T10:01');
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    ({ reference } = await lodge(anybody));
    server.setClock('2026-03-05T10:00');
    await act(officer.ctx, reference, { type: 'acknowledge', ombudsmanDetails: true });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('sees both counted, and reads the account of a date as a page and as text', { timeout: 120_000 }, async () => {
    const pictures = process.env['PICTURES_OWN_DATES'];
    const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: true, pictures });
    await signInAs(visitor, auditor);
    await visitor.open('/audit/compliance');
    expect(await visitor.words()).toContain('Against our own, stricter dates');
    await visitor.press(/Stage 1 acknowledgement, After our own date/);
    expect(await visitor.words()).toContain('3 March 2026');
    await visitor.press(/^Why this date/);
    expect(await visitor.words()).toContain('1 working day, which we have set ourselves');
    await visitor.open(`/staff/cases/${reference}/clocks/service.overall`);
    expect(await visitor.words()).toContain('From the start to the deadline, month by month');
    await visitor.page.goto(`/staff/cases/${reference}/clocks/service.overall/text`);
    expect(await visitor.page.locator('body').innerText()).toContain('MONTH BY MONTH');
    await visitor.leave();
  });

  async function setTargets(): Promise<void> {
    const { ports, organisationId } = server;
    const now = ports.clock.now();
    const body = { targets: { 'stage1.acknowledge': { workingDays: 1 } } };
    const row = { organisationId, version: 2, inForceFrom: now, body, createdAt: now };
    await inOrganisation({ db: ports.db, actor: { organisationId } }, (tx) => tx.insert(policies).values(row));
  }
});
