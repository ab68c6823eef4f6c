import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import type { HttpEnv } from '../http/http-env.ts';
import { acceptsPacking } from './accepts-packing.ts';

const files = {
  'redress.css': 'text/css; charset=utf-8',
  'start.js': 'text/javascript; charset=utf-8',
  'session.js': 'text/javascript; charset=utf-8',
  'intake.js': 'text/javascript; charset=utf-8',
  'run.js': 'text/javascript; charset=utf-8',
  'draw.js': 'text/javascript; charset=utf-8',
  'select-all.js': 'text/javascript; charset=utf-8',
  'govuk-frontend.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
  'icon-180.png': 'image/png',
  'manifest.webmanifest': 'application/manifest+json',
} as const;

const contents = new Map(
  Object.keys(files).map((name) => [name, readFileSync(new URL(`./assets/${name}`, import.meta.url))] as const),
);
/** One stamp for all of them, so that a script and what it imports are of one release. */
const stamp = createHash('sha256')
  .update(Buffer.concat([...contents.values()]))
  .digest('hex')
  .slice(0, 12);

/** Addresses that change with the contents, so that a browser may keep them for ever. */
export const assetUrls = {
  styles: `/assets/${stamp}/redress.css`,
  script: `/assets/${stamp}/start.js`,
  icon: `/assets/${stamp}/icon.svg`,
  touchIcon: `/assets/${stamp}/icon-180.png`,
  manifest: `/assets/${stamp}/manifest.webmanifest`,
};

/** Serves the stylesheet, the scripts and the icons; nothing else is on offer, so no path can lead elsewhere. */
export function mountAssets(app: Hono<HttpEnv>): void {
  for (const [name, type] of Object.entries(files)) {
    const bytes = contents.get(name) ?? Buffer.alloc(0);
    const packed = pack(bytes);
    app.get(`/assets/${stamp}/${name}`, (c) => {
      c.header('Content-Type', type);
      c.header('Cache-Control', 'public, max-age=31536000, immutable');
      c.header('Vary', 'Accept-Encoding');
      const accepted = c.req.header('Accept-Encoding');
      const way = ways.find((one) => acceptsPacking(one, accepted)) ?? null;
      if (way !== null) c.header('Content-Encoding', way);
      return c.body(Uint8Array.from(way === null ? bytes : packed[way]).buffer);
    });
  }
}

/** The better one first. */
const ways = ['br', 'gzip'] as const;

/** Packed once: the same bytes go to everybody. */
function pack(bytes: Buffer) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return { br: brotliCompressSync(bytes, { params }), gzip: gzipSync(bytes, { level: 9 }) };
}
