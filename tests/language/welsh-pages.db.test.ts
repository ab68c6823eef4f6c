import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../../src/web/pages/index.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { fillIn, plainAnswers } from '../support/lodge.ts';
import { ownDesk } from '../support/own-desk.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.stop());

/** Words that no Welsh sentence has; what people, services and bodies are called is taken out first. */
const english =
  /\b(the|you|your|our|we|this|that|with|please|what|when|have|from|been|will|not|is|are|by|complaint)\b/i;
const names = [
  /Local Government and Social Care Ombudsman|Housing Ombudsman|Financial Ombudsman Service/g,
  /(Scottish|Northern Ireland) Public Services Ombudsman/g,
  /“commencing on”|GOV\.UK Frontend|The street light outside number 9 has been out for a month\./g,
];

/** The English that is left on a page, for each piece of its text. */
function leftOver(html: string): string[] {
  const main = html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<nav class="govuk-language-navigation[\s\S]*?<\/nav>/g, ' ')
    .replace(/<header[\s\S]*?<\/header>/, (header) => header.replace(/Testham[^<]*/g, ''));
  const attributes = [...main.matchAll(/(?:aria-label|title|placeholder|alt|data-i18n[\w.-]*)="([^"]*)"/g)].map(
    ([, words]) => words ?? '',
  );
  const texts = [...main.split(/<[^>]*>/), ...attributes].map((text) =>
    names.reduce((left, name) => left.replaceAll(name, ''), text).trim(),
  );
  return texts.filter((text) => english.test(text));
}

async function inWelsh(browser: FormBrowser): Promise<FormBrowser> {
  await browser.go('/complaints?lang=cy');
  return browser;
}

/** Whether there was a page to read. */
async function expectWelsh(browser: FormBrowser, path: string): Promise<boolean> {
  const { html, status } = await browser.go(path);
  if (status >= 300) return false;
  // A file to be kept is no page, and its bytes are no words.
  if (html.startsWith('PK')) return true;
  // What is no page, such as a plain text, has no language to name.
  expect(/<html lang="(\w+)"/.exec(html)?.[1] ?? 'cy').toBe('cy');
  expect(leftOver(html), path).toEqual([]);
  return true;
}

async function expectFaultsInWelsh(browser: FormBrowser, path: string) {
  const { html } = await browser.go(path);
  if (!html.includes('name="formToken"')) return;
  const again = await browser.go(path, { formToken: hiddenIn(html, 'formToken') });
  expect(leftOver(again.html), path).toEqual([]);
}

describe('no English is left', () => {
  const open = pages.filter(
    ({ access, path }) => access === 'public' && !path.includes(':') && !path.startsWith('/staff'),
  );

  test.each(open.map(({ path }) => path))('at %s', async (path) => {
    await expectWelsh(await inWelsh(formBrowser(server)), path);
  });

  test.each(open.filter(({ methods }) => methods.includes('POST')).map(({ path }) => path))(
    'in what is wrong with an empty form at %s',
    async (path) => {
      const browser = await inWelsh(formBrowser(server));
      await expectFaultsInWelsh(browser, path);
    },
  );

  test.each([
    '/complaints/standards/lgsco-code',
    '/complaints/standards/psow-csa',
    '/complaints/deadlines?procedure=psow-csa&on-day=5&on-month=3&on-year=2026&why=1',
    '/complaints/deadlines?amount=10&unit=workingDay&count=dayZero&from-day=5&from-month=3&from-year=2026',
    '/complaints/guide/result',
    '/no-such-page',
  ])('at %s', async (path) => {
    const { html } = await (await inWelsh(formBrowser(server))).go(path);
    expect(leftOver(html)).toEqual([]);
  });

  test('on the way to a complaint, step by step, and on its confirmation', async () => {
    const browser = await inWelsh(formBrowser(server));
    const said = { ...plainAnswers, 'what-happened': { description: 'Ni chasglwyd y biniau.' } };
    for (const [step, form] of Object.entries(said)) {
      const path = step === 'aim' ? '/complaints/new' : `/complaints/new/${step}`;
      expect(await expectWelsh(browser, path), path).toBe(true);
      await fillIn(browser, path, form);
    }
    expect(await expectWelsh(browser, '/complaints/new/check-answers')).toBe(true);
    await fillIn(browser, '/complaints/new/check-answers');
    expect(await expectWelsh(browser, '/complaints/sent')).toBe(true);
    await expectWelsh(browser, '/complaints/equality');
  });

  test('on a complaint that somebody follows', async () => {
    const desk = await ownDesk(server);
    await inWelsh(desk);
    const own = pages.filter(({ path }) => path.startsWith('/complaints/case'));
    const read: string[] = [];
    for (const { path, methods } of own) {
      const address = path.replace(':clock', 'stage1.acknowledge').replace(':id', '0');
      if (await expectWelsh(desk, address)) read.push(path);
      await expectWelsh(desk, `${address}?easy=yes`);
      if (methods.includes('POST')) await expectFaultsInWelsh(desk, address);
    }
    expect(read.length, read.join(' ')).toBeGreaterThan(9);
  });
});

test('a page that is half English is found', () => {
  expect(leftOver('<p>Eich cwyn</p><p>What happens next</p>')).toEqual(['What happens next']);
});
