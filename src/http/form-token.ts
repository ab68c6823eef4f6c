import { createHmac, timingSafeEqual } from 'node:crypto';
import { browserSecret, sessionCookie } from './cookies.ts';
import type { HttpContext } from './http-env.ts';

/** The hidden field of every form. */
export const FORM_TOKEN_FIELD = 'formToken';

/** A new token for a form of this browser and session. Sent twice it means the same act: it is the idempotency key. */
export function newFormToken(c: HttpContext): string {
  const nonce = Buffer.from(c.get('ports').entropy.bytes(16)).toString('base64url');
  return `${nonce}.${sign(c, nonce)}`;
}

/** The idempotency key in a token made for this browser and session; null for any other. */
export function openFormToken(c: HttpContext, token: string): string | null {
  const [nonce = '', given = ''] = token.split('.');
  const expected = Buffer.from(sign(c, nonce));
  const actual = Buffer.from(given);
  const same = actual.length === expected.length && timingSafeEqual(actual, expected);
  return same && nonce.length === 22 ? nonce : null;
}

function sign(c: HttpContext, nonce: string): string {
  const key = `${browserSecret(c)}|${sessionCookie(c) ?? ''}`;
  return createHmac('sha256', key).update(nonce).digest('base64url');
}
