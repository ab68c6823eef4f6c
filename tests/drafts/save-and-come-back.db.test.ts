import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askForDraftLink } from '../../src/drafts/ask-for-draft-link.ts';
import { markDraftSent } from '../../src/drafts/mark-draft-sent.ts';
import { saveDraft } from '../../src/drafts/save-draft.ts';
import { startDraft } from '../../src/drafts/start-draft.ts';
import type { Context } from '../../src/ports.ts';
import { pathTo } from '../../src/web/paths.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ctx: Context;

beforeAll(async () => {
  server = await startTestServer();
  ctx = server.as({ kind: 'public', organisationId: server.organisationId });
});
beforeEach(() => {
  server.setClock('2026-03-02T10:00');
  server.mails.length = 0;
});
afterAll(() => server.stop());

async function linkOf(returnTo = 'maria@example.org') {
  const { draftId } = await startDraft(ctx);
  await saveDraft(ctx, { draftId, answers: { happened: 'canaryDraftWords' } });
  await askForDraftLink(ctx, { draftId, returnTo, language: 'en' });
  return { draftId, path: await sentLink() };
}

async function sentLink(): Promise<string> {
  await server.relay();
  return /https?:\/\/[^/\s]+(\/complaints\/saved\/[\w-]+)/.exec(server.mails.at(-1)?.text ?? '')?.[1] ?? '';
}

async function press(browser: FormBrowser, path: string, fields: Record<string, string> = {}) {
  const { html } = await browser.go(path);
  return browser.go(path, { formToken: hiddenIn(html, 'formToken'), ...fields });
}

/** What a page says, without the token that is new each time. */
const plain = (html: string) =>
  html.replaceAll(/value="[\w-]{22}\.[\w-]+"/g, '').replaceAll(/\/complaints\/saved\/[\w-]+/g, '');

describe('Coming back by the link', () => {
  test('looking at it opens nothing and shows nothing, however often', async () => {
    const { path } = await linkOf();
    const scanner = formBrowser(server);
    for (let n = 0; n < 3; n++) {
      const { status, html } = await scanner.go(path);
      expect(status).toBe(200);
      expect(html).toContain('Open my complaint');
      expect(html).not.toMatch(/canary|maria@/);
    }
  });

  test('the button opens it here, and the link is used', async () => {
    const { path } = await linkOf();
    const browser = formBrowser(server);
    expect(await press(browser, path)).toMatchObject({ status: 303, to: pathTo('lodge') });
    expect((await browser.go(pathTo('resume'))).html).toContain('maria@example.org');
    const again = await formBrowser(server).go(path);
    expect(again.html).toContain('It has been used already');
    expect(again.html).not.toContain('maria@');
    expect((await press(formBrowser(server), path)).to).toBe(path);
  });

  test('the button leads to the question where somebody stopped, without asking whether to go on', async () => {
    const { draftId, path } = await linkOf();
    const kept = { startedAt: '2026-03-02T10:00:00.000Z', answers: { aim: { aim: ['complain'] } } };
    await saveDraft(ctx, { draftId, answers: kept });
    expect((await press(formBrowser(server), path)).to).toBe(pathTo('lodgeStep', { step: 'reported' }));
  });

  test('a used link offers another and says the same whether or not there is one', async () => {
    const { path } = await linkOf();
    await press(formBrowser(server), path);
    const asked = await press(formBrowser(server), path, { do: 'another' });
    const madeUp = await press(formBrowser(server), pathTo('resumeLink', { token: 'x'.repeat(43) }), { do: 'another' });
    expect(madeUp).toEqual(asked);
    const shown = await formBrowser(server).go(asked.to ?? '');
    expect(shown.html).toContain('If we still have your complaint');
    expect(shown.html).not.toContain('maria@');
    expect(await sentLink()).not.toBe(path);
    expect(server.mails.at(-1)?.to).toBe('maria@example.org');
  });

  test('one that has run out looks like one that never was', async () => {
    const { path } = await linkOf();
    server.setClock('2026-04-02T10:00');
    const over = await formBrowser(server).go(path);
    const madeUp = await formBrowser(server).go(pathTo('resumeLink', { token: 'x'.repeat(43) }));
    expect(over.html).toContain('28 days after it was last saved');
    expect(plain(over.html)).toBe(plain(madeUp.html));
    expect(over.status).toBe(madeUp.status);
  });

  test('one whose complaint was sent says so', async () => {
    const { draftId, path } = await linkOf();
    await markDraftSent(ctx, { draftId, caseId: server.ports.ids.uuid() });
    const { html } = await formBrowser(server).go(path);
    expect(html).toContain('You have sent us this complaint');
    expect(html).not.toContain('Send me another link');
  });
});

describe('Saving', () => {
  async function writing() {
    const { path } = await linkOf();
    const browser = formBrowser(server);
    await press(browser, path);
    server.mails.length = 0;
    return browser;
  }

  test('says in one line that nothing has been received, and asks for an address and no password', async () => {
    const browser = await writing();
    const { html } = await browser.go(pathTo('save'));
    expect(html).toContain('We have not received your complaint');
    expect(html).toContain('30 March 2026');
    expect(html).not.toContain('type="password"');
    expect(html).not.toContain('mobile');
  });

  test('sends the link, and shows this browser where to, until when, and what to do if it does not come', async () => {
    const browser = await writing();
    const sent = await press(browser, pathTo('save'), { returnTo: ' jo@example.org ' });
    expect(sent).toMatchObject({ status: 303, to: pathTo('resume') });
    expect(await sentLink()).not.toBe('');
    expect(server.mails.map(({ to }) => to)).toEqual(['jo@example.org']);
    const { html } = await browser.go(pathTo('resume'));
    for (const words of ['jo@example.org', '30 March 2026', 'junk or spam', 'Use another address'])
      expect(html).toContain(words);
    expect((await formBrowser(server).go(pathTo('resume'))).html).not.toContain('jo@example.org');
  });

  test.each(['', 'jo', 'jo@', '07700 900982'])('"%s" is no address that can be written to', async (returnTo) => {
    const browser = await writing();
    const { status, html } = await press(browser, pathTo('save'), { returnTo });
    expect(status).toBe(422);
    expect(html).toContain('Enter an email address in the correct format');
    await server.relay();
    expect(server.mails).toHaveLength(0);
  });

  test('takes it off a shared computer at a button', async () => {
    const browser = await writing();
    await press(browser, pathTo('resume'), { do: 'leave' });
    expect((await browser.go(pathTo('resume'))).html).not.toContain('maria@example.org');
  });

  test('with nothing begun there is nothing to save', async () => {
    expect((await formBrowser(server).go(pathTo('save'))).html).toContain('There is nothing to save yet');
    expect((await press(formBrowser(server), pathTo('save'), {})).status).toBe(403);
  });

  test('where texts can be sent a mobile will do', async () => {
    const texting = await startTestServer({ sendsTexts: true });
    const made = await startDraft(texting.as({ kind: 'public', organisationId: texting.organisationId }));
    const { status, html } = await asBrowser(texting, made.secret);
    expect(status).toBe(200);
    expect(html).toContain('email address or mobile number');
    await texting.stop();
  });
});

async function asBrowser({ baseUrl }: TestServer, secret: string) {
  const response = await fetch(`${baseUrl}${pathTo('save')}`, { headers: { Cookie: `redress-draft=${secret}` } });
  return { status: response.status, html: await response.text() };
}
