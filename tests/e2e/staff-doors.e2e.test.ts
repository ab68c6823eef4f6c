import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import type { FormEvent } from '../../src/language/en/pages-staff-events.ts';
import { eventForms, hasForm } from '../../src/web/event-forms/forms.ts';
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts';
import { plantSession } from '../support/sign-in.ts';
import { act, lodge } from '../support/complaints.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

describeIf(needs.chromium, 'Every door of a case in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let priya: StaffMember;
  let reference: string;
  let visitor: Visitor;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
    priya = await server.addStaff('Priya Nair', 'officer');
    const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
    const { reference: other } = await lodge(anybody, { name: 'Alex Smith', email: 'alex@example.org' });
    ({ reference } = await lodge(anybody, { name: 'Sam Jones', email: 'sam@example.org' }));
    for (const event of [
      { type: 'triage', complexity: 'complex', vulnerability: true, risk: false, reason: 'A baby at home' },
      { type: 'link', to: other, kind: 'related', reason: 'The same street light' },
      {
        type: 'restrict',
        restriction: 'Letters only, to Priya Nair',
        reasons: 'Forty calls in one day',
        equalityConsidered: 'Asked about adjustments',
        reviewOn: '2026-03-03',
      },
      { type: 'ombudsmanEnquiry', id: 'enquiry-1', ombudsman: 'lgsco', due: '2026-03-20', text: 'Why was it late?' },
      {
        type: 'ombudsmanDecision',
        decision: 'upheld',
        recommendations: [{ id: 'recommendation-1', text: 'Say sorry', within: { weeks: 4 } }],
      },
      { type: 'acknowledge', ombudsmanDetails: true, definition: { issues: ['The light is out'] } },
      { type: 'offerRemedy', id: 'remedy-1', kind: 'action', due: '2026-04-01', text: 'Mend the light' },
      { type: 'extend', workingDays: 5, reason: 'A part is missing', ombudsmanDetails: true },
      { type: 'notifyDelay', expectedOn: '2026-04-01', reason: 'A part is missing', updateEvery: 5 },
    ]) {
      await act(priya.ctx, reference, event);
    }
    visitor = await newVisitor(browser, {
      baseUrl: server.baseUrl,
      javaScript: true,
      pictures: process.env['PICTURES_DOORS'],
    });
    await plantSession(visitor, priya);
  }, 120_000);
  afterAll(async () => {
    await visitor.leave();
    await browser.close();
    await server.stop();
  });

  test('the case shows what is known of it, fit for everybody and for a small screen', async () => {
    const shownOn: [string, string[]][] = [
      ['', ['Contact restricted', 'Complex; somebody is vulnerable', 'Every 5 working days', 'The same street light']],
      ['/issues', ['The light is out']],
      ['/timeline', ['Person told about a delay', 'Read the letter']],
      ['/messages', ['Letters and messages']],
      ['/documents', ['There are no documents']],
      ['/clocks', ['Why this date?', 'day by day']],
      ['/actions', ['Why was it late?', 'Say sorry', 'Mend the light']],
      ['/people', ['Sam Jones', 'Who has looked']],
      ['/history', ['Seal']],
    ];
    for (const [path, expected] of shownOn) {
      await visitor.open(`/staff/cases/${reference}${path}`);
      const words = await visitor.words();
      for (const shown of expected) expect(words, path).toContain(shown);
    }
  }, 60_000);

  test('forms of every make can be read by everybody, on a small screen too', async () => {
    const allowed = (await getCase(priya.ctx, { reference }))?.allowed ?? [];
    const kindsOf = (type: FormEvent) => new Set(eventForms[type].fields.map(({ kind }) => kind));
    const richest = allowed.filter(hasForm).toSorted((a, b) => kindsOf(b).size - kindsOf(a).size);
    const seen = new Set<string>();
    for (const type of richest) {
      const kinds = [...kindsOf(type)];
      // Of forms whose fields have all been looked at, nothing new is to be seen.
      if (kinds.every((kind) => seen.has(kind))) continue;
      for (const kind of kinds) seen.add(kind);
      await visitor.open(`/staff/cases/${reference}/events/${type}`);
    }
    expect(seen.size).toBeGreaterThan(9);
  }, 120_000);

  test('the register of contact restrictions says what is owed, and leads to the case', async () => {
    await visitor.open('/staff/restrictions');
    expect(await visitor.words()).toContain('Look at it again now');
    await visitor.press(reference);
    expect(await visitor.words()).toContain('Look at the contact restriction again');
  }, 60_000);
});
