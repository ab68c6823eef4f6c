import { getCookie, setCookie } from 'hono/cookie';
import type { HttpContext } from './http-env.ts';

type CookieName = 'redress' | 'redress-browser' | 'redress-draft';
const freshly = new WeakMap<Request, string>();

/** The secret of the session this browser holds, if any. */
export function sessionCookie(c: HttpContext): string | undefined {
  return getCookie(c, nameOf(c, 'redress'));
}

/** Starts or replaces the session of this browser; always a new secret, so that a planted one is worthless. */
export function setSessionCookie(c: HttpContext, secret: string): void {
  write(c, 'redress', secret);
}

/** Ends the session in the browser and empties what it kept (a shared computer in a library). */
export function clearSessionCookie(c: HttpContext): void {
  write(c, 'redress', '', 0);
  c.header('Clear-Site-Data', '"cache", "storage"');
}

/** The secret of the complaint that is being written in this browser, if any. */
export function draftCookie(c: HttpContext): string | undefined {
  return getCookie(c, nameOf(c, 'redress-draft'));
}

/** Remembers a draft until the browser is closed: many write on a computer that others use after them. */
export function setDraftCookie(c: HttpContext, secret: string): void {
  write(c, 'redress-draft', secret);
}

/** Forgets the draft in this browser. */
export function clearDraftCookie(c: HttpContext): void {
  write(c, 'redress-draft', '', 0);
}

/** A secret that only this browser holds, made at need: forms and codes are bound to it. */
export function browserSecret(c: HttpContext): string {
  const known = getCookie(c, nameOf(c, 'redress-browser')) ?? freshly.get(c.req.raw);
  if (known) return known;
  const made = Buffer.from(c.get('ports').entropy.bytes(32)).toString('base64url');
  freshly.set(c.req.raw, made);
  write(c, 'redress-browser', made);
  return made;
}

function write(c: HttpContext, name: CookieName, value: string, maxAge?: number): void {
  setCookie(c, nameOf(c, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isHttps(c),
    ...(maxAge === undefined ? {} : { maxAge }),
  });
}

/** `__Host-` binds a cookie to exactly this host over https; browsers refuse it over http. */
function nameOf(c: HttpContext, name: CookieName): string {
  return isHttps(c) ? `__Host-${name}` : name;
}

function isHttps(c: HttpContext): boolean {
  return c.get('options').baseUrl.startsWith('https:');
}
