import { describe, expect, test } from 'vitest';
import { smallServer } from './site.ts';

const { app } = smallServer();

async function openForm() {
  const response = await app.request('http://localhost/form');
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { token: await response.text(), cookie };
}

function send(form: Record<string, string>, headers: Record<string, string>) {
  return app.request('http://localhost/form', {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { 'Sec-Fetch-Site': 'same-origin', Host: 'localhost', ...headers },
  });
}

describe('A form is taken only from the page that was opened', () => {
  test('sent from our own page, by the browser that opened it', async () => {
    const { token, cookie } = await openForm();
    const response = await send({ formToken: token, words: 'bins' }, { Cookie: cookie });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(`${token.split('.')[0]} bins`);
  });

  test('an older browser that names only the origin is served too', async () => {
    const { token, cookie } = await openForm();
    const headers = { Cookie: cookie, Origin: 'http://localhost' };
    const response = await app.request('http://localhost/form', {
      method: 'POST',
      body: new URLSearchParams({ formToken: token }),
      headers,
    });
    expect(response.status).toBe(200);
  });

  test.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour on the same domain', { 'Sec-Fetch-Site': 'same-site' }],
    ['an address typed in', { 'Sec-Fetch-Site': 'none' }],
    ['a foreign origin', { Origin: 'https://evil.example' }],
    ['a hidden origin', { Origin: 'null' }],
    ['our name on another port', { Origin: 'http://localhost:81' }],
  ])('sent from %s: refused', async (_from, headers) => {
    const { token, cookie } = await openForm();
    const response = await send({ formToken: token }, { Cookie: cookie, ...headers });
    expect([response.status, await response.text()]).toEqual([403, 'cross-site']);
  });

  test('a request that does not say where it comes from is refused', async () => {
    const { token, cookie } = await openForm();
    const body = new URLSearchParams({ formToken: token });
    const response = await app.request('http://localhost/form', { method: 'POST', body, headers: { Cookie: cookie } });
    expect(response.status).toBe(403);
  });

  test('the token of another browser, a changed one, a short one and none are refused', async () => {
    const mine = await openForm();
    const theirs = await openForm();
    const [nonce, signature] = mine.token.split('.');
    for (const formToken of [theirs.token, `${nonce}x.${signature}`, `${nonce}.`, '.', '']) {
      expect((await send({ formToken }, { Cookie: mine.cookie })).status).toBe(403);
    }
    expect((await send({}, { Cookie: mine.cookie })).status).toBe(403);
  });

  test('a token does not outlive signing in: it is bound to the session', async () => {
    const { token, cookie } = await openForm();
    const response = await send({ formToken: token }, { Cookie: `${cookie}; redress=another` });
    expect(response.status).toBe(403);
  });

  test('a NUL in any field is refused', async () => {
    const { token, cookie } = await openForm();
    expect((await send({ formToken: token, words: 'a\u0000b' }, { Cookie: cookie })).status).toBe(400);
  });

  test('JSON posted to a form is refused', async () => {
    const { cookie } = await openForm();
    const response = await app.request('http://localhost/form', {
      method: 'POST',
      body: '{}',
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', Cookie: cookie },
    });
    expect(response.status).toBe(415);
  });
});

describe('A form with files', () => {
  async function sendFiles(form: FormData, headers: Record<string, string>) {
    const body = new Response(form);
    return app.request('http://localhost/form', {
      method: 'POST',
      body: await body.arrayBuffer(),
      headers: { 'Content-Type': body.headers.get('Content-Type') ?? '', 'Sec-Fetch-Site': 'same-origin', ...headers },
    });
  }
  const withFile = (fields: Record<string, string>, name = 'bins.jpg') => {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('file', new File([new Uint8Array([255, 216, 255, 0])], name, { type: 'image/jpeg' }));
    return form;
  };

  test('is taken with the same token as any other', async () => {
    const { token, cookie } = await openForm();
    const response = await sendFiles(withFile({ formToken: token, words: 'bins' }), { Cookie: cookie });
    expect([response.status, await response.text()]).toEqual([200, `${token.split('.')[0]} bins`]);
  });

  test('is refused without one, with one of another browser, with a file for a token, and from another site', async () => {
    const { token, cookie } = await openForm();
    const other = await openForm();
    const disguised = new FormData();
    disguised.append('formToken', new File([token], 'token'));
    expect((await sendFiles(withFile({}), { Cookie: cookie })).status).toBe(403);
    expect((await sendFiles(withFile({ formToken: other.token }), { Cookie: cookie })).status).toBe(403);
    expect((await sendFiles(disguised, { Cookie: cookie })).status).toBe(403);
    const elsewhere = { Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' };
    expect((await sendFiles(withFile({ formToken: token }), elsewhere)).status).toBe(403);
  });

  test('a NUL in any of several values of one field is refused', async () => {
    const { token, cookie } = await openForm();
    const body = new URLSearchParams([
      ['formToken', token],
      ['words', 'a\u0000b'],
      ['words', 'fine'],
    ]);
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie };
    expect((await app.request('http://localhost/form', { method: 'POST', body, headers })).status).toBe(400);
  });
});

describe('Cookies', () => {
  test('over http: out of reach of scripts and of other sites', async () => {
    const set = (await app.request('http://localhost/form')).headers.get('set-cookie') ?? '';
    expect(set).toMatch(/^redress-browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('over https: bound to exactly this host, and never sent in clear', async () => {
    const secure = smallServer({ baseUrl: 'https://complaints.example.gov.uk' });
    const set = (await secure.app.request('https://complaints.example.gov.uk/form')).headers.get('set-cookie') ?? '';
    expect(set).toMatch(/^__Host-redress-browser=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });
});
