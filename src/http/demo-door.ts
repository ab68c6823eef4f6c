import { socketAddress } from './client-address.ts';
import type { HttpContext } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+|none)$/;
const ownNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const forwarding = ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Real-IP', 'Via'];

/** Keeps the demo's doors (choose who to be, read the mail) for the person at this very machine. Throws `not-found`. */
export function requireDemo(c: HttpContext): void {
  if (!isDemo(c)) throw new HttpFailure('not-found');
}

/** Whether this request may see the demo's doors. */
export function isDemo(c: HttpContext): boolean {
  return (
    c.get('options').demo &&
    loopback.test(socketAddress(c)) &&
    ownNames.test(c.req.header('Host') ?? new URL(c.req.url).host) &&
    forwarding.every((name) => c.req.header(name) === undefined)
  );
}
