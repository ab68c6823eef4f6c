import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { applyEvent } from '../../src/cases/apply-event.ts';
import { caseEvent } from '../../src/machines/events.ts';
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts';
import { formBrowser } from '../support/form-browser.ts';
import { lodgeByForm, referenceIn } from '../support/lodge.ts';
import { lodgeInBrowser } from '../support/lodge-in-browser.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

const email = 'amira.hassan@example.org';

describeIf(needs.chromium, 'Somebody complains and follows their complaint to the final answer', () => {
  let server: TestServer;
  let browser: Browser;
  let officer: StaffMember;
  let reviewer: StaffMember;

  beforeAll(async () => {
    server = await startTestServer();
    browser = await openBrowser();
    officer = await server.addStaff('Olu Officer', 'officer');
    reviewer = await server.addStaff('Rae Reviewer', 'officer');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each([
    ['with scripts', true],
    ['with scripts switched off', false],
  ])('%s', { timeout: 180_000 }, async (name, javaScript) => {
    const pictures = process.env['PICTURES'] && `${process.env['PICTURES']}/${javaScript ? 'js' : 'no-js'}`;
    const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript, pictures });

    server.setClock('2026-03-02T10:00');
    const reference = await lodge(visitor);
    await server.relay();
    expect(server.mails.at(-1)).toMatchObject({ to: email, subject: expect.stringContaining(reference) });

    await signIn(visitor, server, reference);
    expect(await visitor.words()).toContain('We will write to you by Monday 9 March 2026');
    await addInformation(visitor);

    server.setClock('2026-03-04T11:00');
    await act(officer, reference, { type: 'assign', handler: officer.staffId });
    await act(officer, reference, {
      type: 'acknowledge',
      definition: { issues: ['The bins were missed three weeks running'], outcomesSought: ['A reliable collection'] },
      ombudsmanDetails: true,
      letter: 'Dear Ms Hassan,\n\nI am looking into your complaint.',
    });
    server.setClock('2026-03-12T09:00');
    const reason = 'We are waiting for the records of the crew.';
    await act(officer, reference, { type: 'extend', workingDays: 5, reason, ombudsmanDetails: true });
    await server.relay();

    await signIn(visitor, server, reference);
    const extended = await visitor.words();
    expect(extended).toContain('We need more time');
    expect(extended).toContain('We will answer by Wednesday 25 March 2026');
    expect(extended).toContain('The bins were missed three weeks running');
    await readsWhy(visitor);

    server.setClock('2026-03-20T15:00');
    await act(officer, reference, {
      type: 'respond',
      outcome: 'partlyUpheld',
      decisions: [{ issue: 1, finding: 'upheld' }],
      remedies: [
        { id: 'sorry', kind: 'apology', due: '2026-03-27', text: 'A written apology from the head of service' },
      ],
      letter: 'Dear Ms Hassan,\n\nYou are right: we missed your bins three times, and I am sorry.',
    });
    await server.relay();
    await signIn(visitor, server, reference);
    await readsLetter(visitor, 'You are right: we missed your bins three times, and I am sorry.');
    await asksForStage2(visitor);

    server.setClock('2026-03-24T09:00');
    await act(reviewer, reference, { type: 'assign', handler: reviewer.staffId });
    await act(reviewer, reference, { type: 'acknowledge', ombudsmanDetails: true });
    await server.relay();
    await signIn(visitor, server, reference);
    expect(await visitor.words()).toContain('We will send our final answer by Thursday 23 April 2026');

    server.setClock('2026-04-20T09:00');
    const letter = 'Dear Ms Hassan,\n\nI agree with the first answer, and the crew now starts earlier.';
    await act(reviewer, reference, {
      type: 'respond',
      outcome: 'upheld',
      decisions: [{ issue: 1, finding: 'upheld' }],
      letter,
    });
    await server.relay();
    await signIn(visitor, server, reference);
    const final = await visitor.words();
    expect(final).toContain('We have sent you our final answer');
    expect(final).not.toContain('Ask us to look again');
    await readsLetter(visitor, 'I agree with the first answer, and the crew now starts earlier.');
    expectNoInsideWords(final);

    await visitor.press('Sign out');
    await visitor.page.goto('/complaints/case');
    expect(new URL(visitor.page.url()).pathname).toBe('/complaints/track');
    await visitor.leave();
  });

  test('somebody withdraws: the complaint stays, and says so', { timeout: 120_000 }, async () => {
    const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: false });
    server.setClock('2026-03-02T10:00');
    const sent = await lodgeByForm(formBrowser(server), { contact: { contact: 'email', email } });
    const reference = referenceIn(sent);
    await signIn(visitor, server, reference);
    await visitor.press('Withdraw your complaint');
    expect(await visitor.words()).toContain('Your complaint stays on our records.');
    await visitor.press('Withdraw my complaint');
    const words = await visitor.words();
    expect(words).toContain('You withdrew this complaint');
    expect(words).toContain(reference);
    expect(words).not.toContain('Withdraw your complaint');
    await visitor.open('/complaints/case/withdraw');
    expect(await visitor.words()).toContain('This cannot be done at the moment.');
    await visitor.leave();
  });

  test.each(['/', '/privacy', '/accessibility', '/sign-out', '/no-such-page'])(
    'the page %s is sound',
    { timeout: 60_000 },
    async (path) => {
      const visitor = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: true });
      await visitor.open(path);
      expect(visitor.titles).toHaveLength(1);
      await visitor.leave();
    },
  );
});

async function lodge(visitor: Visitor): Promise<string> {
  const reference = await lodgeInBrowser(visitor, email);
  expect(await visitor.words()).toContain('9 March 2026');
  return reference;
}

async function signIn(visitor: Visitor, server: TestServer, reference: string): Promise<void> {
  await visitor.page.context().clearCookies({ name: 'redress' });
  await visitor.open('/complaints/track');
  await visitor.type('Your reference', reference.toLowerCase().replaceAll('-', ' '));
  await visitor.type('Your email address', email.toUpperCase());
  await visitor.press('Send me a code');
  await server.relay();
  await visitor.type('Code', codeIn(server));
  await visitor.press('Continue');
  expect(await visitor.words()).toContain(reference);
}

/** The code in the newest mail that brings one. */
function codeIn({ mails }: TestServer): string {
  const mail = mails.findLast(({ subject }) => subject === 'Your code to see your complaint');
  return /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? 'no code came';
}

async function addInformation(visitor: Visitor): Promise<void> {
  await visitor.press(/^Add information/);
  await visitor.press('Add to your complaint');
  expect(visitor.titles.at(-1)).toMatch(/^Error: /);
  await visitor.type(/add or correct/, 'It happened again this morning.');
  await visitor.press('Add to your complaint');
  const words = await visitor.words();
  expect(words).toContain('We have what you added.');
  expect(words).toContain('You added information');
}

async function readsWhy(visitor: Visitor): Promise<void> {
  await visitor.press(/^Why this date\?$/);
  const words = await visitor.words();
  expect(words).toContain('Why Wednesday 25 March 2026?');
  expect(words).toContain('10 working days');
  expect(words).toContain('5 working days more');
  expect(words).toContain('Saturday 7 March 2026');
  expect(words).toContain('Weekend, not counted');
  expectNoInsideWords(words);
  await visitor.press('Back to your complaint');
}

async function readsLetter(visitor: Visitor, letter: string): Promise<void> {
  expect(await visitor.page.locator('.redress-letter').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining(letter)]),
  );
  expect(await visitor.page.locator('.redress-timeline details').first().getAttribute('open')).toBe('');
  expect(await visitor.words()).toContain(letter);
}

async function asksForStage2(visitor: Visitor): Promise<void> {
  const answered = await visitor.words();
  expect(answered).toContain('We have sent you our answer');
  expect(answered).toContain('Our decision: upheld');
  expect(answered).toContain('A written apology from the head of service');
  await visitor.press(/^Ask us to look again/);
  await visitor.press('Ask for stage 2');
  const asked = await visitor.words();
  expect(asked).toContain('We have your request for stage 2.');
  expect(asked).toContain('We will write to you by Friday 27 March 2026');
}

/** No clock ids, no camelCase, no states of the machine; web and e-mail addresses aside. */
function expectNoInsideWords(words: string): void {
  const ours = words.replaceAll(/\S*(www\.|@|:\/\/)\S*/g, '');
  expect(ours.match(/\b[a-z]+\d?\.[a-z]\w*|\b[a-z]+[A-Z]\w*/g) ?? []).toEqual([]);
}

async function act({ ctx }: StaffMember, reference: string, event: z.input<typeof caseEvent>): Promise<void> {
  const done = await applyEvent(ctx, { reference, event: caseEvent.parse(event) });
  expect(done, event.type).toMatchObject({ ok: true });
}
