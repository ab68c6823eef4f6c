import { Hono } from 'hono';
import { describe, expect, test, vi } from 'vitest';
import type { HttpEnv } from '../../src/http/http-env.ts';
import { HttpFailure } from '../../src/http/http-failure.ts';
import * as counters from '../../src/http/limits.ts';
import { openLimits } from '../../src/http/limits/open-limits.ts';
import type { LimitSettings } from '../../src/http/limits/settings.ts';
import type { HttpContext } from '../../src/http/http-env.ts';
import { smallServer } from './site.ts';

const sorry = { points: 2, seconds: 60 };

/** One address that does nothing but count. */
function counting(settings: Partial<LimitSettings>, count: (c: HttpContext) => Promise<void>) {
  const app = new Hono<HttpEnv>();
  const limits = openLimits(settings);
  app.use(async (c, next) => {
    c.set('limits', limits);
    c.set('options', { baseUrl: 'http://localhost', trustProxy: true, demo: false });
    await next();
  });
  app.get('/', async (c) => {
    await count(c);
    return c.text('');
  });
  app.onError((error, c) => {
    if (!(error instanceof HttpFailure)) throw error;
    return c.text('', error.status, error.headers);
  });
  return async (client = '192.0.2.1') => {
    const answer = await app.request('/', { headers: { 'X-Forwarded-For': client } });
    return { status: answer.status, wait: Number(answer.headers.get('Retry-After')) };
  };
}

async function times(n: number, act: () => Promise<{ status: number; wait: number }>) {
  const answers = [];
  for (let i = 0; i < n; i++) answers.push(await act());
  return answers;
}

describe('What one client may do', () => {
  test.each([
    ['begin complaints', 'draftsPerClient', counters.countDraft],
    ['send files', 'uploadsPerClient', counters.countUpload],
    ['answer surveys, comment, ask to be called back', 'messagesPerClient', counters.countMessage],
    ['ask the guide', 'questionsPerClient', counters.countQuestion],
    ['sign in', 'signInsPerClient', counters.countSignIn],
    ['type codes in', 'triesPerClient', (c: HttpContext) => counters.countTry(c)],
    [
      'ask for codes',
      'codesPerClient',
      (c: HttpContext) => counters.countCode(c, { reference: `${Math.random()}`, address: `${Math.random()}` }),
    ],
    ['ask for links', 'codesPerClient', (c: HttpContext) => counters.countDraftLink(c, `${Math.random()}`)],
  ] as const)('%s: so often, and another client all the same', async (_what, name, count) => {
    const ask = counting({ [name]: sorry }, count);
    expect((await times(3, ask)).map(({ status }) => status)).toEqual([200, 200, 429]);
    expect((await ask('192.0.2.2')).status).toBe(200);
  });

  test('a feed is read so often with each token, from wherever', async () => {
    let token = 'one';
    const ask = counting({ readsPerFeed: sorry }, (c) => counters.countFeed(c, token));
    expect(
      [await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.3')].map(({ status }) => status),
    ).toEqual([200, 200, 429]);
    token = 'two';
    expect((await ask()).status).toBe(200);
  });
});

describe('Nobody’s mailbox is flooded', () => {
  const code =
    (address: string, reference = 'C-1') =>
    (c: HttpContext) =>
      counters.countCode(c, { reference, address });

  test('one message a minute to an address, however it is written and whoever asks', async () => {
    let address = 'maria@example.org';
    const ask = counting({}, (c) => code(address)(c));
    expect((await ask()).status).toBe(200);
    address = ' MARIA@example.org';
    const second = await ask('198.51.100.9');
    expect(second.status).toBe(429);
    expect(second.wait).toBeGreaterThan(50);
    expect(second.wait).toBeLessThanOrEqual(60);
  });

  test('five an hour, codes and links to drafts together', async () => {
    let n = 0;
    const ask = counting({ messagesPerMinute: { points: 100, seconds: 60 } }, (c) =>
      n++ % 2 ? code('maria@example.org')(c) : counters.countDraftLink(c, 'maria@example.org'),
    );
    const answers = await times(6, ask);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers[5]?.wait).toBeGreaterThan(3000);
  });

  test('about one complaint ten an hour, whatever the addresses', async () => {
    let n = 0;
    const ask = counting({}, (c) => code(`${n++}@example.org`, n % 2 ? 'C-7K4Q-29M-D' : 'c 7k4q 29m d')(c));
    const answers = await times(11, ask);
    expect(answers.map(({ status }) => status).slice(9)).toEqual([200, 429]);
  });
});

describe('Guessing the code on a letter', () => {
  test('gets slower after every five tries, up to an hour, wherever they come from', async () => {
    vi.useFakeTimers();
    let n = 0;
    const ask = counting({}, (c) => counters.countLetterTry(c, { reference: 'C-7K4Q-29M-D' }));
    const waits: number[] = [];
    for (let round = 0; round < 9; round++) {
      const answers = await times(6, () => ask(`192.0.2.${n++}`));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
      const wait = answers[5]?.wait ?? 0;
      // Trying while one has to wait does not make the wait longer.
      expect((await ask('203.0.113.1')).wait).toBeLessThanOrEqual(wait);
      waits.push(wait);
      await vi.advanceTimersByTimeAsync(wait * 1000 + 1000);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    vi.useRealTimers();
  });

  test('is not made faster by writing the reference in other ways', async () => {
    const ways = ['C-7K40-29M-D', 'c 7k40 29m d', '7K4O29MD', 'XX-7K4O-29M-D', 'C7K4029MD'];
    let n = 0;
    const ask = counting({}, (c) => counters.countLetterTry(c, { reference: ways[n++ % ways.length] ?? '' }));
    expect((await times(6, ask)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  });

  test('does not keep anybody from another complaint', async () => {
    let reference = 'C-1111-111-1';
    const ask = counting({}, (c) => counters.countLetterTry(c, { reference }));
    await times(6, ask);
    expect((await ask()).status).toBe(429);
    reference = 'C-2222-222-2';
    expect((await ask()).status).toBe(200);
  });
});

describe('A flood of complaints', () => {
  test('from many places makes sending slower and is told to whoever watches; none is refused', async () => {
    const limits = { lodgingPerOrganisation: { points: 3, seconds: 60 } };
    const { app, lines } = smallServer({ trustProxy: true, limits });
    const started = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 8 }, async (_, n) =>
        app.request('/lodge', { method: 'POST', headers: { 'X-Forwarded-For': `192.0.2.${n}` } }),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect(performance.now() - started).toBeGreaterThan(900);
    expect(lines.filter(({ event }) => event === 'flood')).toHaveLength(1);
  });
});

describe('One client is one client', () => {
  const same: [string, string, string][] = [
    ['an IPv6 home, whichever of its addresses', '2001:db8:1:2:aaaa::1', '2001:db8:1:2:bbbb::2'],
    ['zeros and capitals', '2001:DB8:0001:0002::1', '2001:db8:1:2:3:4:5:6'],
    ['zeros left out in the middle', '2001:db8::2:0:0:0:1', '2001:db8:0:2::7'],
    ['IPv4 written as IPv6', '::ffff:192.0.2.1', '192.0.2.1'],
    ['with its port', '192.0.2.1:4431', '192.0.2.1:4432'],
    ['with its port in IPv6', '[2001:db8:1:2::1]:443', '2001:db8:1:2::9'],
    ['behind whatever the client claims', '203.0.113.5, 192.0.2.1', '192.0.2.1'],
  ];
  test.each(same)('%s', async (_what, one, other) => {
    const ask = counting({ uploadsPerClient: { points: 1, seconds: 60 } }, counters.countUpload);
    expect((await ask(one)).status).toBe(200);
    expect((await ask(other)).status).toBe(429);
  });

  test.each([
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['192.0.2.1', '192.0.2.2'],
    ['::1', '2001:db8::1'],
  ])('%s and %s are two', async (one, other) => {
    const ask = counting({ uploadsPerClient: { points: 1, seconds: 60 } }, counters.countUpload);
    expect((await ask(one)).status).toBe(200);
    expect((await ask(other)).status).toBe(200);
  });
});
