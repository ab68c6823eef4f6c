import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formBrowser, hiddenIn } from '../support/form-browser.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** A browser, and the token that its forms send back. */
function newBrowser() {
  const { go } = formBrowser(server);
  return { go, token: (html: string) => hiddenIn(html, 'formToken') };
}

const complaint = { about: 'general', description: 'Our bins were missed three weeks running.' };

describe('Lodging', () => {
  test('a mistake: the same page, "Error: " in its title, each mistake named, and nothing typed is lost', async () => {
    const { go, token } = newBrowser();
    const formToken = token((await go('/complaints/new')).html);
    const typed = { name: 'Ünal O’Neill', email: 'no address', 'awareOn-day': '31', 'awareOn-month': '2' };
    const { status, html } = await go('/complaints/new', { formToken, ...typed, about: 'housing' });
    expect(status).toBe(422);
    expect(html).toContain('<title>Error: Make a complaint - Complaints - Testham Council</title>');
    expect(html).toContain('<a href="#description">Enter what happened</a>');
    expect(html).toContain('href="#email"');
    expect(html).toContain('href="#awareOn-day"');
    expect(html).toContain('value="Ünal O’Neill"');
    expect(html).toContain('value="no address"');
    expect(html).toMatch(/value="housing" checked/);
  });

  test('a day in the future is no day on which somebody can have known', async () => {
    const { go, token } = newBrowser();
    const formToken = token((await go('/complaints/new')).html);
    const future = { 'awareOn-day': '3', 'awareOn-month': '3', 'awareOn-year': '2026' };
    const { html } = await go('/complaints/new', { formToken, ...complaint, ...future });
    expect(html).toContain('When you first knew must be today or in the past');
  });

  test('what is too long is named in plain words', async () => {
    const { go, token } = newBrowser();
    const formToken = token((await go('/complaints/new')).html);
    const { html } = await go('/complaints/new', { formToken, ...complaint, name: 'x'.repeat(201) });
    expect(html).toContain('<a href="#name">Your name must be 200 characters or fewer</a>');
  });

  test('sent twice by an impatient finger, it is one complaint', async () => {
    const { go, token } = newBrowser();
    const form = { formToken: token((await go('/complaints/new')).html), ...complaint };
    const sent = await Promise.all([go('/complaints/new', form), go('/complaints/new', form)]);
    expect(sent.map(({ status, to }) => [status, to])).toEqual(Array(2).fill([303, '/complaints/sent']));
    const { html } = await go('/complaints/sent');
    const reference = /C-\w{4}-\w{3}-\w/.exec(html)?.[0];
    await go('/complaints/new', form);
    expect((await go('/complaints/sent')).html).toContain(reference);
  });

  test('sent again with other words from the same page: it says so, keeps the words, and can be sent as another', async () => {
    const { go, token } = newBrowser();
    const form = { formToken: token((await go('/complaints/new')).html), ...complaint };
    await go('/complaints/new', form);
    const again = await go('/complaints/new', { ...form, description: 'And the street light is out.' });
    expect(again.status).toBe(422);
    expect(again.html).toContain('We already have the complaint that you sent from this page.');
    expect(again.html).toContain('And the street light is out.');
    const second = { ...form, description: 'And the street light is out.', formToken: token(again.html) };
    expect((await go('/complaints/new', second)).to).toBe('/complaints/sent');
  });

  test('the confirmation is for the browser that sent it, and no other', async () => {
    expect((await newBrowser().go('/complaints/sent')).status).toBe(404);
  });
});

describe('Tracking', () => {
  test('the answer is the same whether or not the complaint and the address exist', async () => {
    const { go, token } = newBrowser();
    const formToken = token((await go('/complaints/new')).html);
    await go('/complaints/new', { formToken, ...complaint, email: 'sam@example.org' });
    const reference = /C-\w{4}-\w{3}-\w/.exec((await go('/complaints/sent')).html)?.[0] ?? '';
    const asked = [
      [reference, 'sam@example.org'],
      [reference, 'alex@example.org'],
      ['C-0000-000-0', 'sam@example.org'],
      ['rubbish', 'sam@example.org'],
    ].map(async ([written = '', email = '']) => {
      const page = await go('/complaints/track');
      const sent = await go('/complaints/track', { formToken: token(page.html), reference: written, email });
      const next = await go(sent.to ?? '');
      return [
        sent.status,
        sent.to?.replace(/[0-9a-f-]{36}/, 'id'),
        next.html.replace(/[\w-]{22}\.[\w-]{43}/g, 'token').replaceAll(/[0-9a-f-]{36}/g, 'id'),
      ];
    });
    const [first, ...others] = await Promise.all(asked);
    expect(first?.slice(0, 2)).toEqual([303, '/complaints/track/code?challenge=id']);
    for (const other of others) expect(other).toEqual(first);
  });

  test('a wrong code is said to be wrong, and shows nothing', async () => {
    const { go, token } = newBrowser();
    const page = await go('/complaints/track');
    const form = { formToken: token(page.html), reference: 'C-0000-000-0', email: 'sam@example.org' };
    const { to } = await go('/complaints/track', form);
    const codePage = await go(to ?? '');
    const wrong = await go(to ?? '', { formToken: token(codePage.html), code: '123456' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('<title>Error: Enter your code');
    expect((await go('/complaints/case')).to).toBe('/complaints/track');
  });
});
