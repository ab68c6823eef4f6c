import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts';
import { describeIf, needs } from '../support/needs.ts';
import { plantSession } from '../support/sign-in.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

describeIf(needs.chromium, 'From the telephone to a remedy that the Ombudsman asked for', () => {
  let server: TestServer;
  let browser: Browser;
  const people: Record<string, StaffMember> = {};
  const points = ['Bins not collected for three weeks', 'Four calls without an answer'];

  beforeAll(async () => {
    server = await startTestServer();
    people['isla'] = await server.addStaff('Isla Reid', 'intake');
    people['priya'] = await server.addStaff('Priya Nair', 'officer');
    people['tom'] = await server.addStaff('Tom Ashworth', 'reviewer');
    people['ruth'] = await server.addStaff('Ruth Kowalczyk', 'approver');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test(
    'four people whose permissions differ take one complaint through both stages, and every letter can be looked at',
    {
      timeout: 300_000,
    },
    async () => {
      const { baseUrl } = server;
      const visitor = await newVisitor(browser, {
        baseUrl,
        javaScript: true,
        isKnownGround: true,
        pictures: process.env['PICTURES_DAY'],
      });
      await be(visitor, 'isla', '2026-03-02T10:00', '/staff/intake');
      const path = await takeCall(visitor);
      await be(visitor, 'priya', '2026-03-02T14:00', path);
      await answerStageOne(visitor);
      await be(visitor, 'isla', '2026-03-12T09:00', path);
      await askForStageTwo(visitor);
      await be(visitor, 'tom', '2026-03-12T11:00', path);
      const letter = await writeFinalResponse(visitor);
      await be(visitor, 'ruth', '2026-03-13T09:00', letter);
      await approve(visitor);
      await be(visitor, 'tom', '2026-03-13T10:00', letter);
      await sendIt(visitor, path);
      await be(visitor, 'priya', '2026-05-05T10:00', path);
      await hearFromOmbudsman(visitor);
      await lookAtLetters(visitor, path);
      await visitor.leave();
    },
  );

  async function be(visitor: Visitor, who: string, at: string, path: string): Promise<void> {
    server.setClock(at);
    const person = people[who];
    if (person === undefined) throw new Error(`Nobody is called ${who}`);
    await plantSession(visitor, person);
    await visitor.open(path);
  }

  /** The contact centre writes down a call; it cannot do more with the case than that. */
  async function takeCall(visitor: Visitor): Promise<string> {
    await visitor.type('What has happened?', 'My bins were not collected for three weeks. I rang four times.');
    await visitor.type('Name of the person who complains', 'Maria Santos');
    await visitor.type('Email address', 'maria.santos@example.org');
    await visitor.press('Read it back');
    await visitor.press('Save only');
    const words = await visitor.words();
    expect(words).toContain('Stage 1 acknowledgement');
    expect(words).not.toContain('Choose who deals with it');
    return new URL(visitor.page.url()).pathname;
  }

  async function answerStageOne(visitor: Visitor): Promise<void> {
    await visitor.press('Choose who deals with it');
    await visitor.page.getByLabel('Who deals with it?').selectOption({ label: 'Priya Nair' });
    await visitor.press('Record who deals with it');
    await visitor.press('Send the acknowledgement');
    await visitor.press('Write the acknowledgement');
    await visitor.type('Points of complaint', points.join('\n'));
    await visitor.press('Save');
    await visitor.press('Save and send it now');
    expect(await visitor.words()).toContain('The letter is sent');
    await backToCase(visitor);
    await visitor.press('Send the answer');
    await visitor.press('Write the answer');
    await findEach(visitor, 'Upheld', points);
    await visitor.press('Save');
    await visitor.press('Save and send it now');
    expect(await visitor.words()).toContain('Enter the reasons for the finding on point 1');
    await giveReasons(visitor, 2);
    await visitor.press('Save and send it now');
    expect(await visitor.words()).toContain('The letter is sent');
    await backToCase(visitor);
    expect(await visitor.words()).toContain('answered');
  }

  /** The contact centre takes what the person says; that is all it can do. */
  async function askForStageTwo(visitor: Visitor): Promise<void> {
    await visitor.press('Record that the person asks for the next stage');
    await visitor.press('Record the request');
    expect(await visitor.words()).toContain('Stage 2 acknowledgement');
  }

  async function writeFinalResponse(visitor: Visitor): Promise<string> {
    await visitor.press('Choose who deals with it');
    await visitor.page.getByLabel('Who deals with it?').selectOption({ label: 'Tom Ashworth' });
    await visitor.press('Record who deals with it');
    await visitor.press('Send the acknowledgement');
    await visitor.type('Points of complaint', 'The round is still missed');
    await visitor.press('Record and send');
    await visitor.press('Send the answer');
    await findOverall(visitor, 'Upheld');
    await findOne(visitor, 'Upheld', 'The round is still missed');
    await visitor.press('Record and send the answer');
    expect(await visitor.words()).toContain('Somebody else must approve this letter before it goes');
    await visitor.press('Write the final response');
    await findEach(visitor, 'Upheld', ['The round is still missed']);
    await giveReasons(visitor, 3, 3);
    await visitor.press('Save');
    await visitor.press('Save and give it to somebody to approve');
    expect(await visitor.words()).toContain('It waits for somebody else to approve it');
    return new URL(visitor.page.url()).pathname;
  }

  async function approve(visitor: Visitor): Promise<void> {
    expect(await visitor.words()).toContain('Because of the round');
    await visitor.press('Approve it');
    expect(await visitor.words()).toContain('approved exactly as it stands here');
    expect(await visitor.words()).not.toContain('Send it now');
  }

  async function sendIt(visitor: Visitor, path: string): Promise<void> {
    await visitor.press('Send it now');
    expect(await visitor.words()).toContain('The letter is sent');
    await visitor.open(path);
    expect(await visitor.words()).toContain('final answer given');
  }

  async function hearFromOmbudsman(visitor: Visitor): Promise<void> {
    const { page } = visitor;
    await visitor.press('Record that the Ombudsman has the case');
    await page.getByLabel('Which Ombudsman?').selectOption({ label: 'Local Government and Social Care Ombudsman' });
    await visitor.type(/reference/i, '25 001 234');
    await visitor.press('Record it');
    await visitor.press('Record the Ombudsman’s decision');
    await page.getByLabel('What did they decide?').selectOption({ label: 'Upheld: fault found' });
    await visitor.type('Recommendation 1 (optional)', 'Pay £100 for the missed collections');
    await fillDate(visitor, 'due1', '2026-06-05');
    await visitor.press('Record the decision');
    expect(await visitor.words()).toContain('Friday 5 June 2026');
    await visitor.press('Promise a remedy');
    await page.getByLabel('Payment', { exact: true }).check();
    await visitor.type('What exactly do we promise? (optional)', '£100 for the missed collections');
    await fillDate(visitor, 'due', '2026-06-01');
    await visitor.press('Record the remedy');
    await visitor.press('Record that a remedy is done');
    await page.getByLabel('£100 for the missed').check();
    await visitor.type('How do we know? (optional)', 'BACS of 5 May');
    await visitor.press('Record that it is done');
    await visitor.press('Record that a recommendation was carried out');
    await page.getByLabel('Pay £100').check();
    await visitor.type('How do we know?', 'The payment went out on 5 May');
    await visitor.press('Record that it was carried out');
    expect(await visitor.words()).toContain('Nothing is due in this case');
  }

  /** Every letter as it went out, on the page and as the PDF that was kept with it. */
  async function lookAtLetters(visitor: Visitor, path: string): Promise<void> {
    await server.relay();
    await visitor.open(`${path}/messages`);
    const { page } = visitor;
    const titles = ['We have your complaint', 'Acknowledgement', 'Answer', 'Final answer'];
    for (const title of titles) await page.getByText(`Read it: ${title}`, { exact: true }).click();
    const words = await visitor.words();
    for (const said of [points[0] ?? '', 'Because of the round', 'We will answer by', 'ask the Local Government'])
      expect(words).toContain(said);
    const files = await page.getByRole('link', { name: /PDF/ }).all();
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const answer = await page.request.get((await file.getAttribute('href')) ?? '');
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect(server.mails.map(({ to }) => to)).toEqual(Array.from(server.mails, () => 'maria.santos@example.org'));
  }

  async function fillDate({ page }: Visitor, name: string, date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    for (const [part, value] of Object.entries({ day, month, year }))
      await page.locator(`#${name}-${part}`).fill(value);
  }

  async function backToCase(visitor: Visitor): Promise<void> {
    await visitor.press('Summary');
  }

  async function findOverall({ page }: Visitor, finding: string): Promise<void> {
    await page.getByRole('group', { name: 'What do we find overall?' }).getByLabel(finding, { exact: true }).check();
  }

  async function findEach(visitor: Visitor, finding: string, named: readonly string[]): Promise<void> {
    await findOverall(visitor, finding);
    for (const point of named) await findOne(visitor, finding, point);
  }

  async function findOne({ page }: Visitor, finding: string, point: string): Promise<void> {
    await page.getByRole('group', { name: point }).getByLabel(finding, { exact: true }).check();
  }

  async function giveReasons({ page }: Visitor, last: number, first = 1): Promise<void> {
    for (let point = first; point <= last; point++) {
      await page.getByLabel(`Reasons for point ${point}`).fill('Because of the round that was not covered.');
    }
  }
});
