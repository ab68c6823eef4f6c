import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from './http-env.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', policy],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  // Not no-referrer: a browser then sends "Origin: null" with our own forms, and they could not be told from others.
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  // Almost every answer is about somebody. What may be kept says so itself (assets).
  ['Cache-Control', 'no-store'],
];

/** Sets what an answer has not set itself, refusals included. */
export const securityHeaders = createMiddleware<HttpEnv>(async (c, next) => {
  await next();
  for (const [name, value] of headers) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  if (c.get('options').baseUrl.startsWith('https:')) {
    c.res.headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  }
});
