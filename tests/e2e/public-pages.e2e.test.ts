import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import { recordFeedback } from '../../src/feedback/record-feedback.ts';
import { startResidentSession, startStaffSession } from '../../src/identity/sessions.ts';
import { exampleThemes } from '../../src/identity/theme/example-themes.ts';
import { setTheme } from '../../src/identity/theme/set-theme.ts';
import { newVisitor, openBrowser } from '../support/browser.ts';
import { lodge } from '../support/complaints.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const slow = { timeout: 60_000 };

const paths = [
  '/complaints',
  '/complaints/standards',
  '/complaints/standards/lgsco-code',
  '/complaints/guide',
  '/complaints/guide?asked=about',
  '/complaints/guide?about=home&told=yes&stage=notYet&known=year',
  '/complaints/guide?about=service&told=no',
  '/complaints/thank',
  '/complaints/comment',
  '/complaints/thank/sent?kind=compliment',
  '/complaints/deadlines?procedure=lgsco-code&on=2026-03-02&why=1',
  '/privacy',
  '/cookies',
  '/accessibility',
  '/no-such-page',
];

describeIf(needs.chromium, 'The public pages in a browser', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    const setup = server.as({ kind: 'system', organisationId: server.organisationId, name: 'setup' });
    await setTheme(setup, exampleThemes.oak);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const picturesIn = (name: string) => {
    const folder = process.env['PICTURES'];
    return folder === undefined ? {} : { pictures: `${folder}/${name}` };
  };

  test.each([true, false])(
    'each can be used by everybody, on a small telephone too (scripts: %s)',
    async (javaScript) => {
      const visitor = await newVisitor(browser, {
        baseUrl: server.baseUrl,
        javaScript,
        ...picturesIn(`public-${javaScript}`),
      });
      for (const path of paths) await visitor.open(path);
      expect(visitor.titles).toHaveLength(paths.length);
      await visitor.leave();
    },
  );

  test('each is as good in Welsh', { timeout: 180_000 }, async () => {
    const language = 'cy';
    const visitor = await newVisitor(browser, {
      baseUrl: server.baseUrl,
      javaScript: true,
      language,
      ...picturesIn('welsh'),
    });
    for (const path of paths) await visitor.open(`${path}${path.includes('?') ? '&' : '?'}lang=cy`);
    await visitor.leave();
  });

  test(
    'the guide leads somebody from the start page to what to do, with the keyboard alone',
    { timeout: 60_000 },
    async () => {
      const { page, open, words, leave } = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: false });
      await open('/complaints/guide');
      await page.getByLabel('How a councillor behaved').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.waitForURL(/councillor/);
      expect(await words()).toContain('Complain to the monitoring officer');
      await leave();
    },
  );

  test(
    'the answers to own questions, staying signed in, and the list of thanks can be used by everybody',
    slow,
    async () => {
      const more = picturesIn('own');
      const resident = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: true, ...more });
      const cookie = (value: string) => [{ name: 'redress', value, url: server.baseUrl }];
      await resident.page.context().addCookies(cookie(await ownSession(server)));
      await resident.open('/complaints/case/questions');
      await resident.press('See every day that was counted');
      await resident.open('/stay-signed-in');
      await resident.leave();
      const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
      await recordFeedback(anybody, { kind: 'compliment', words: 'So kind.', mayQuote: true, idempotencyKey: null });
      server.setClock('2026-03-02T10:01');
      await recordFeedback(anybody, { kind: 'comment', words: 'Benches.', mayQuote: false, idempotencyKey: null });
      const { ctx, staffId } = await server.addStaff('Priya Nair', 'officer');
      const officer = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: true, ...picturesIn('staff') });
      await officer.page.context().addCookies(cookie((await startStaffSession(ctx, { staffId }))?.secret ?? ''));
      await officer.open('/staff/feedback');
      await officer.press('Mark as seen');
      expect(await officer.words()).not.toContain('Benches.');
      await officer.press(/^All$/);
      expect(await officer.words()).toContain('Benches.');
      await officer.leave();
    },
  );

  test('on paper there is nothing to press and nowhere to go, and where to get help stays', slow, async () => {
    const { page, leave } = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: false });
    await page.goto('/complaints/standards/lgsco-code');
    await page.emulateMedia({ media: 'print' });
    const shown = (selector: string) => page.locator(selector).first().isVisible();
    expect(await shown('.govuk-service-navigation')).toBe(false);
    expect(await shown('.govuk-language-navigation')).toBe(false);
    expect(await shown('.govuk-back-link')).toBe(false);
    expect(await shown('.redress-footer h2')).toBe(true);
    expect(await shown('h1')).toBe(true);
    const after = `getComputedStyle(document.querySelector('main a[href^="https://www.lgo"]'), '::after').content`;
    expect(await page.evaluate(after)).toContain('lgo.org.uk');
    await leave();
  });

  test('in the reader’s own colours the words of a picture are seen, and so is what has the focus', slow, async () => {
    const { page, leave } = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: false });
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto('/complaints/standards/lgsco-code');
    const styleOf = (selector: string, name: 'fill' | 'color' | 'outlineStyle') =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`);
    expect(await styleOf('.redress-svg-text', 'fill')).toBe(await styleOf('main p', 'color'));
    await page.locator('.redress-scroll').first().focus();
    expect(await styleOf('.redress-scroll', 'outlineStyle')).toBe('solid');
    await leave();
  });

  test(
    'five minutes before they are signed out somebody is asked, and a press of the key keeps them in',
    { timeout: 60_000 },
    async () => {
      const { page, leave } = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: true });
      await page.context().addCookies([{ name: 'redress', value: await ownSession(server), url: server.baseUrl }]);
      await page.clock.install();
      await page.goto('/complaints/case');
      const dialog = page.getByRole('dialog', { name: 'Do you need more time?' });
      await page.clock.fastForward('24:30');
      expect(await dialog.isVisible()).toBe(false);
      await page.clock.fastForward('01:00');
      await dialog.waitFor();
      const folder = process.env['PICTURES'];
      if (folder !== undefined) await page.screenshot({ path: `${folder}/dialog.png` });
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await page.clock.fastForward('24:00');
      expect(await dialog.isVisible()).toBe(false);
      await page.clock.fastForward('02:00');
      await dialog.waitFor();
      await dialog.getByRole('button', { name: 'Stay signed in' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await leave();
    },
  );

  test('after signing out, going back shows nothing of the complaint', { timeout: 60_000 }, async () => {
    const { page, leave } = await newVisitor(browser, { baseUrl: server.baseUrl, javaScript: true });
    await page.context().addCookies([{ name: 'redress', value: await ownSession(server), url: server.baseUrl }]);
    await page.goto('/complaints/case');
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.waitForURL('**/complaints');
    await page.goBack();
    await page.waitForURL('**/complaints/track');
    await leave();
  });
});

/** The secret of a new session for a new complaint. */
async function ownSession(server: TestServer): Promise<string> {
  const anybody = server.as({ kind: 'public', organisationId: server.organisationId });
  const { reference } = await lodge(anybody);
  const officer = await server.addStaff(`Officer ${server.ports.ids.uuid()}`, 'officer');
  const view = await getCase(officer.ctx, { reference });
  const own = { caseId: view?.caseId ?? '', personId: view?.person?.personId ?? '' };
  return (await startResidentSession(anybody, own)).secret;
}
