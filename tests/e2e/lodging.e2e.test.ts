import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setUpTeams } from '../../src/identity/set-up-teams.ts';
import { newVisitor, openBrowser, type Visitor } from '../support/browser.ts';
import { all, choose, lodgeInBrowser, nothing, walk, write, type Doing } from '../support/lodge-in-browser.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { openTempFolder } from '../support/temp-folder.ts';

describeIf(needs.chromium, 'Somebody complains, one thing a page', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startTestServer({ sendsTexts: true });
    const setup = server.as({ kind: 'system', organisationId: server.organisationId, name: 'setup' });
    await setUpTeams(setup, [{ name: 'Housing', services: ['Repairs', 'Housing allocation'] }]);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const visit = (javaScript: boolean, name: string): Promise<Visitor> => {
    const folder = process.env['PICTURES'];
    return newVisitor(browser, {
      baseUrl: server.baseUrl,
      javaScript,
      pictures: folder && `${folder}/lodging-${name}-${javaScript ? 'js' : 'no-js'}`,
    });
  };

  test.each([
    ['with scripts', true],
    ['with scripts switched off', false],
  ])('for somebody else, with everything that can be said, %s', { timeout: 240_000 }, async (_name, javaScript) => {
    const visitor = await visit(javaScript, 'everything');
    const proof = join(openTempFolder('lodging'), 'letter.txt');
    writeFileSync(proof, 'I agree. Ann Lee');
    await visitor.open('/complaints/new');
    await walk(visitor, toTheFiles);
    await visitor.page.getByLabel('Yes', { exact: true }).check();
    await visitor.press('Continue');
    await visitor.press('Add this file');
    expect(visitor.titles.at(-1)).toMatch(/^Error: Add a file/);
    await visitor.page.getByLabel('Choose a file').setInputFiles(proof);
    await visitor.press('Add this file');
    expect(await visitor.words()).toContain('letter.txt');
    await walk(visitor, fromTheFiles);
    const checked = await visitor.words();
    for (const words of ['Repairs', 'January 2025', 'letter.txt', 'Ann Lee', 'at work', 'Cymraeg', 'The ceiling']) {
      expect(checked).toContain(words);
    }
    await visitor.page.getByRole('link', { name: /^Change.*where$/i }).click();
    await visitor.page.getByLabel(/Where did it happen/).fill('Flat 3');
    await visitor.press('Continue');
    expect(await visitor.words()).toContain('Flat 3');
    await visitor.press('Send your complaint');
    expect(await visitor.words()).toContain('What happens next');
    await equality(visitor);
    await visitor.leave();
  });

  test('what was never reported, thanks, and staying anonymous', { timeout: 180_000 }, async () => {
    const visitor = await visit(true, 'less');
    await visitor.open('/complaints/new');
    await walk(visitor, [
      ['What do you want to do?', choose('Ask us to do something, or report a problem for the first time')],
    ]);
    expect(await visitor.words()).toContain('If you have told us already');
    await visitor.press('I have already reported it and I am unhappy');
    await walk(visitor, [
      ['Have you reported this problem to us before?', choose('No')],
      ['There are two ways to go on', choose('Complain now')],
    ]);
    await visitor.open('/complaints/new');
    expect(await visitor.words()).toContain('You have a complaint that is not sent yet');
    await visitor.open('/complaints/new/name');
    await visitor.press('I want to stay anonymous');
    expect(await visitor.words()).toContain('We cannot answer you');
    await visitor.press('Stay anonymous');
    await visitor.leave();
  });

  test('every page says its mistakes, and the summary leads to the field', { timeout: 180_000 }, async () => {
    const visitor = await visit(true, 'mistakes');
    await visitor.open('/complaints/new');
    const wrong: string[] = [];
    for (const [title, right] of toTheFiles) {
      const isOptional = right === nothing || /^\/?\^?(Where|How has|What would)/.test(String(title));
      if (!isOptional) wrong.push(...(await leftEmpty(visitor)));
      await right(visitor);
      await visitor.press('Continue');
    }
    expect(wrong).toEqual([]);
    await visitor.leave();
  });

  test('with the keyboard alone', { timeout: 180_000 }, async () => {
    const visitor = await visit(true, 'keyboard');
    await visitor.open('/complaints/new');
    const { keyboard } = visitor.page;
    const tabTo = async (selector: string) => {
      for (let pressed = 0; pressed < 60; pressed++) {
        await keyboard.press('Tab');
        if (await visitor.page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
      }
      throw new Error(`The Tab key does not reach ${selector}`);
    };
    const goOn = async () => {
      await tabTo('main button');
      await Promise.all([visitor.page.waitForEvent('load'), keyboard.press('Enter')]);
    };
    await tabTo('#aim');
    await keyboard.press('Space');
    await goOn();
    await tabTo('#reported');
    await keyboard.press('Space');
    await goOn();
    await visitor.page.goto('/complaints/new/what-happened');
    await tabTo('#description');
    await keyboard.type('Nobody collects our bins.');
    await goOn();
    expect(new URL(visitor.page.url()).pathname).toBe('/complaints/new/when');
    await visitor.leave();
  });

  test('a plain complaint, sent, and gone back from', { timeout: 180_000 }, async () => {
    const visitor = await visit(true, 'plain');
    await visitor.open('/complaints/new');
    await visitor.press('Continue');
    const started = Date.now();
    await visitor.open('/complaints/new');
    const reference = await lodgeWithService(visitor);
    expect(Date.now() - started).toBeLessThan(180_000);
    await visitor.page.goBack();
    expect(await visitor.words()).toContain(reference);
    expect(await visitor.words()).toContain('You have sent this complaint');
    await visitor.leave();
  });
});

const toTheFiles: Doing[] = [
  ['What do you want to do?', choose('Make a complaint')],
  ['Have you reported this problem to us before?', choose('I am not sure')],
  [/^Is your complaint about your home/, choose('Yes, I am a tenant or leaseholder of yours, or live with one')],
  ['Who is the complaint about?', choose('Repairs')],
  ['What happened?', write('What happened?', 'The ceiling came down in the bedroom.')],
  ['When did it happen?', all(write('Month', '1'), write('Year', '2025'))],
  ['When did you first know about it?', choose('When it happened')],
  [/^Where did it happen\?/, write(/Where did it happen/, 'Flat 2, 9 High Street')],
  [/^How has it affected you\?/, write(/How has it affected you/, 'We sleep in the kitchen.')],
  ['What would you like us to do?', choose('Put it right')],
];

const fromTheFiles: Doing[] = [
  ['Do you want to add another file?', choose('No')],
  ['Are you complaining for yourself?', choose('No, for somebody else')],
  [
    'Who are you complaining for?',
    all(write('Their full name', 'Ann Lee'), write('How you know them', 'My mother'), choose('Yes')),
  ],
  ['Do they agree that you complain for them?', choose('Yes, they agree that you look into it and tell me about it')],
  ['What is your full name?', write('What is your full name?', 'Siân O’Neill')],
  [/^Should we keep your name/, choose('Yes')],
  [
    'How should we contact you?',
    all(
      choose('Text message'),
      write('Your mobile number', '07700 900 982'),
      choose('There are ways or times at which you should not contact me'),
    ),
  ],
  ['How should we not contact you?', all(choose('A letter'), write(/Do not call me at/, 'at work'))],
  ['Do you need any help or changes from us?', all(choose('Easy read'), choose('Welsh (Cymraeg)'))],
  [
    'Are you or anyone else at risk of harm?',
    all(choose('Yes'), write('Who is at risk, and how', 'The ceiling may fall on the children.')),
  ],
];

/** What is wrong with a page whose question was left empty: it must say so, and lead to the field. */
async function leftEmpty(visitor: Visitor): Promise<string[]> {
  await visitor.press('Continue');
  const title = visitor.titles.at(-1) ?? '';
  const link = visitor.page.locator('.govuk-error-summary__list a').first();
  const target = await link.getAttribute('href');
  await link.click();
  const focused = await visitor.page.evaluate<string>('document.activeElement.id');
  return [
    ...(title.startsWith('Error: ') ? [] : [`"${title}" is no mistake`]),
    ...(focused === target?.slice(1) ? [] : [`"${title}" leads to "${focused}"`]),
  ];
}

async function equality(visitor: Visitor): Promise<void> {
  await visitor.press(/^Answer six questions/);
  await visitor.press('Answer the questions');
  for (let question = 1; question <= 6; question++) {
    await visitor.page.getByLabel('Prefer not to say').check();
    await visitor.press('Continue');
  }
  expect(await visitor.words()).toContain('Your answers are saved.');
}

/** Here the organisation has services to choose from. */
async function lodgeWithService(visitor: Visitor): Promise<string> {
  return lodgeInBrowser(visitor, 'amira.hassan@example.org', ['Who is the complaint about?', choose('I do not know')]);
}
