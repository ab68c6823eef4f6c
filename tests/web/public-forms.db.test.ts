import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formBrowser, hiddenIn } from '../support/form-browser.ts';
import { lodgeByForm, referenceIn } from '../support/lodge.ts';
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

describe('Tracking', () => {
  test('the answer is the same whether or not the complaint and the address exist', async () => {
    const { go, token } = newBrowser();
    const contact = { contact: 'email', email: 'sam@example.org' };
    const reference = referenceIn(await lodgeByForm({ go }, { contact }));
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
