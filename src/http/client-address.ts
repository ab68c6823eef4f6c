import { isIPv6, SocketAddress } from 'node:net';
import type { HttpContext } from './http-env.ts';

/** Who to count a request for: the socket's address, or what our own proxy says; an IPv6 customer by its /64. */
export function clientAddress(c: HttpContext): string {
  const forwarded = c.get('options').trustProxy ? lastOf(c.req.header('X-Forwarded-For')) : undefined;
  return customerOf(forwarded ?? socketAddress(c));
}

/** The address of the other end of the connection; `none` for a request made in the same process. */
export function socketAddress(c: HttpContext): string {
  return c.env?.incoming?.socket.remoteAddress ?? 'none';
}

/** Only the last entry was written by our proxy; those before it are whatever the client said. */
function lastOf(list: string | undefined): string | undefined {
  return list?.split(',').at(-1)?.trim();
}

function customerOf(address: string): string {
  const plain = withoutPort(address).replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  // Written in one way only, so that zeros and capitals make no new customer.
  const [head = '', tail = ''] = new SocketAddress({ address: plain, family: 'ipv6' }).address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}

/** Some proxies add the port, and brackets round an IPv6 address. */
function withoutPort(address: string): string {
  return address
    .replace(/^\[(?<inner>[^\]]*)\](?::\d+)?$/, '$<inner>')
    .replace(/^(?<host>\d+\.\d+\.\d+\.\d+):\d+$/, '$<host>')
    .replace(/%.*$/, '');
}
