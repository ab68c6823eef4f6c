import { describe, expect, test } from 'vitest';
import { MAX_BODY_BYTES } from '../../src/http/body-limit.ts';
import { smallServer } from './site.ts';

function json(body: string, type = 'application/json') {
  return { method: 'POST', body, headers: { 'Content-Type': type } };
}

describe('Every answer, refusals included', () => {
  test.each(['/form', '/nothing-here', '/breaks', '/livez'])('%s carries the security headers', async (path) => {
    const { headers } = await smallServer().app.request(path);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^id-/);
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test('over https the browser is told to stay there', async () => {
    const { app } = smallServer({ baseUrl: 'https://complaints.example.gov.uk' });
    expect((await app.request('/livez')).headers.get('strict-transport-security')).toContain('max-age=63072000');
  });

  test('an error of ours says nothing of what it was about', async () => {
    const { app, lines } = smallServer();
    const response = await app.request('/breaks');
    expect([response.status, await response.text()]).toEqual([500, 'internal-error']);
    expect(JSON.stringify(lines)).not.toContain('Canary');
    expect(lines.find((line) => line.event === 'request-failed')?.fields.code).toBe('Error');
  });
});

describe('The log', () => {
  test('holds the pattern of a route, never what was asked for', async () => {
    const { app, lines } = smallServer();
    await app.request('/people/maria-canary?name=maria-canary', { headers: { 'X-Request-Id': 'maria-canary' } });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.fields).toMatchObject({ method: 'GET', route: '/people/:name', status: 200 });
    expect(JSON.stringify(lines)).not.toContain('canary');
  });

  test('names an address that nothing answers only as unmatched', async () => {
    const { app, lines } = smallServer();
    await app.request('/maria-canary', { method: 'PURGE' });
    expect(lines[0]?.fields).toMatchObject({ method: 'other', route: 'unmatched', status: 404 });
  });
});

describe('Bodies', () => {
  test('in another encoding than UTF-8 are refused rather than stored as question marks', async () => {
    const { app } = smallServer();
    const send = (body: NonNullable<RequestInit['body']>, type = 'application/json') =>
      app.request('/json', { method: 'POST', body, headers: { 'Content-Type': type } });
    const latin1 = Buffer.from('{"name":"Ren\u00e9"}', 'latin1');
    expect((await send(latin1)).status).toBe(400);
    expect((await send(latin1, 'application/json; charset=latin1')).status).toBe(415);
    expect((await send('{"name":"Ren\u00e9"}', 'application/json; charset=UTF-8')).status).toBe(200);
  });

  test('up to the limit are read, beyond it refused, also when sent in pieces without a length', async () => {
    const { app } = smallServer();
    const padding = 'x'.repeat(MAX_BODY_BYTES);
    expect((await app.request('/json', json(JSON.stringify({ a: 'x'.repeat(1000) })))).status).toBe(200);
    expect((await app.request('/json', json(JSON.stringify({ a: padding })))).status).toBe(413);
    const stream = new Blob([JSON.stringify({ a: padding })]).stream();
    const inPieces = new Request('http://localhost/json', { ...json(''), body: stream, duplex: 'half' } as RequestInit);
    expect((await app.request(inPieces)).status).toBe(413);
  });

  test.each([
    ['half a document', '{"a":', 400],
    ['nothing', '', 400],
    ['a NUL in a text', '{"a":["ok","b\\u0000c"]}', 422],
    ['a NUL in a name', '{"a\\u0000":1}', 422],
    ['half a character', '{"a":"\\ud800"}', 422],
    ['a hundred thousand brackets', '['.repeat(100_000) + ']'.repeat(100_000), 422],
  ])('%s is refused', async (_what, body, status) => {
    expect((await smallServer().app.request('/json', json(body))).status).toBe(status);
  });

  test('whole characters outside the basic plane are taken', async () => {
    const response = await smallServer().app.request('/json', json('{"a":"\\ud83d\\ude00 é"}'));
    expect(await response.json()).toEqual({ got: '{"a":"😀 é"}' });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    '%s is not JSON',
    async (type) => {
      expect((await smallServer().app.request('/json', json('{}', type))).status).toBe(415);
    },
  );
});

describe('Limits', () => {
  test('lodging is refused for a while after too many from one place, and says for how long', async () => {
    const { app } = smallServer({ limits: { lodgingPerClient: { points: 3, seconds: 60 } } });
    const answers = [];
    for (let n = 0; n < 4; n++) answers.push(await app.request('/lodge', { method: 'POST' }));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 429]);
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(50);
  });

  test('a client cannot get round them by claiming another address', async () => {
    const limits = { lodgingPerClient: { points: 1, seconds: 60 } };
    const { app } = smallServer({ limits });
    const from = (address: string) => ({ method: 'POST', headers: { 'X-Forwarded-For': address } });
    expect((await app.request('/lodge', from('192.0.2.1'))).status).toBe(200);
    expect((await app.request('/lodge', from('192.0.2.2'))).status).toBe(429);
  });

  test('behind our own proxy each client is counted by itself, and only the proxy is believed', async () => {
    const { app } = smallServer({ trustProxy: true, limits: { lodgingPerClient: { points: 1, seconds: 60 } } });
    const from = (address: string) => ({ method: 'POST', headers: { 'X-Forwarded-For': address } });
    expect((await app.request('/lodge', from('192.0.2.1'))).status).toBe(200);
    expect((await app.request('/lodge', from('192.0.2.2'))).status).toBe(200);
    expect((await app.request('/lodge', from('198.51.100.7, 192.0.2.2'))).status).toBe(429);
    expect((await app.request('/lodge', from('2001:db8:1:2:aaaa::1'))).status).toBe(200);
    expect((await app.request('/lodge', from('2001:db8:1:2:bbbb::2'))).status).toBe(429);
  });
});

describe('Health', () => {
  test('a process that lives says so, and says it is not ready while its database is away', async () => {
    const { app } = smallServer();
    expect((await app.request('/livez')).status).toBe(200);
    const ready = await app.request('/readyz');
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not-ready', checks: { database: false } }]);
  });

  test('a check that does not answer in half a second counts as failed', async () => {
    const slow = { name: 'queue', check: () => new Promise<boolean>(() => undefined) };
    const { app } = smallServer({ readiness: [slow] });
    const ready = await app.request('/readyz');
    expect(await ready.json()).toMatchObject({ checks: { queue: false } });
  });
});
