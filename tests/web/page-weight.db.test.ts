import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleThemes } from '../../src/identity/theme/example-themes.ts';
import { setTheme } from '../../src/identity/theme/set-theme.ts';
import { pages } from '../../src/web/pages/index.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { transferred, type Transferred } from '../support/transferred.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const setup = server.as({ kind: 'system', organisationId: server.organisationId, name: 'setup' });
  await setTheme(setup, exampleThemes.river);
});
afterAll(() => server?.stop());

const most = 100_000;
const publicPaths = pages
  // Steps of a sign-in have nothing to show to whoever has not begun one.
  .filter(({ access, path }) => access === 'public' && !path.includes(':') && !path.startsWith('/staff/sign-in/'))
  .map(({ path }) => path);
const long = ['/complaints/standards/lgsco-code', '/complaints/deadlines?procedure=ho-code&on=2026-03-02&why=2'];

const textOf = ({ body, encoding }: Transferred) =>
  (encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body).toString('utf8');
const fetched = (path: string) => transferred(new URL(path, server.baseUrl));

/** What a browser loads by itself for a page; links and forms are not followed. */
function loadedBy(html: string): string[] {
  const tags = html.match(/<(?:link|script|img|iframe|source)\b[^>]*>/g) ?? [];
  const loads = tags.filter((tag) => !/rel="(?:canonical|alternate)"/.test(tag));
  return loads.flatMap((tag) => /(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? []);
}

async function weigh(path: string): Promise<{ bytes: number; strange: string[] }> {
  const page = await fetched(path);
  const named = loadedBy(textOf(page));
  const scripts = ['govuk-frontend.js', 'session.js'];
  const start = named.find((address) => address.endsWith('/start.js')) ?? '';
  const all = [...named, ...scripts.map((name) => start.replace('start.js', name))];
  const parts = await Promise.all(all.filter((address) => address.startsWith('/')).map(fetched));
  expect(parts.map(({ status }) => status)).toEqual(parts.map(() => 200));
  return {
    bytes: [page, ...parts].reduce((sum, part) => sum + part.bytes, 0),
    strange: named.filter((address) => !address.startsWith('/')),
  };
}

describe('A page on a slow telephone', () => {
  test.each([...publicPaths, ...long])(
    '%s comes with everything it loads in under 100 kB, and all of it from us',
    async (path) => {
      const { bytes, strange } = await weigh(path);
      expect(bytes).toBeGreaterThan(1_000);
      expect(bytes).toBeLessThan(most);
      expect(strange).toEqual([]);
    },
  );

  test('travels packed where the browser can unpack it, and plain where it cannot', async () => {
    const packed = await fetched('/complaints');
    const plain = await transferred(new URL('/complaints', server.baseUrl), { 'Accept-Encoding': 'identity' });
    expect(packed.encoding).toBe('gzip');
    expect(plain.encoding).toBe('');
    expect(packed.bytes * 2).toBeLessThan(plain.bytes);
    const styles = loadedBy(plain.body.toString('utf8')).find((address) => address.endsWith('redress.css')) ?? '';
    const [br, none, refused] = await Promise.all(
      ['gzip, br', 'identity', 'br;q=0, gzip'].map((accept) =>
        transferred(new URL(styles, server.baseUrl), { 'Accept-Encoding': accept }),
      ),
    );
    expect([br?.encoding, none?.encoding, refused?.encoding]).toEqual(['br', '', 'gzip']);
    expect(textOf(br!)).toBe(textOf(none!));
    expect(textOf(refused!)).toBe(textOf(none!));
  });
});

describe('The look of an organisation', () => {
  test('is linked from each page and served to nobody under another name', async () => {
    const html = textOf(await fetched('/complaints'));
    const [styles = ''] = loadedBy(html).filter((address) => address.endsWith('/theme.css'));
    const [logo = ''] = loadedBy(html).filter((address) => address.includes('/logo.'));
    expect(textOf(await fetched(styles))).toContain('--redress-brand:#00594c');
    expect(html).toContain('<meta name="theme-color" content="#00594c"/>');
    expect(html).toContain('alt="Northmere Borough Council"');
    expect(await fetched(logo)).toMatchObject({ status: 200, type: 'image/svg+xml' });
    expect((await fetched(styles.replace(/theme\/\w+/, 'theme/000000000000'))).status).toBe(404);
    expect((await fetched(logo.replace('.svg', '.png'))).status).toBe(404);
  });
});
