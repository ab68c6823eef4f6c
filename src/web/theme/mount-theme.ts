import type { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '../../http/http-env.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { identify } from '../../http/identify.ts';
import { describeOrganisation } from '../../identity/describe-organisation.ts';
import type { Theme } from '../../identity/theme/theme.ts';
import { stampOf } from './theme-of.ts';
import { themeStyles } from './theme-styles.ts';

const forEver = 'public, max-age=31536000, immutable';
const types = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** Serves the look of the organisation whose address was asked, and nobody else's. */
export function mountTheme(app: Hono<HttpEnv>): void {
  app.use('/assets/theme/*', identify);
  app.get('/assets/theme/:stamp/theme.css', async (c) => {
    const { theme } = await themeAsked(c);
    return c.body(themeStyles(theme), 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': forEver });
  });
  app.get('/assets/theme/:stamp/:logo{logo\\.(svg|png)}', async (c) => {
    const { theme } = await themeAsked(c);
    if (theme.logo === undefined || c.req.param('logo') !== `logo.${theme.logo.type}`)
      throw new HttpFailure('not-found');
    // A drawing opened by itself is a document: it may style itself and do nothing else.
    c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    const bytes = Uint8Array.from(Buffer.from(theme.logo.data, 'base64'));
    return c.body(bytes.buffer, 200, { 'Content-Type': types[theme.logo.type], 'Cache-Control': forEver });
  });
}

async function themeAsked(c: HttpContext): Promise<{ theme: Theme }> {
  const { theme } = await describeOrganisation(c.get('context'));
  if (theme === null || stampOf(theme) !== c.req.param('stamp')) throw new HttpFailure('not-found');
  return { theme };
}
