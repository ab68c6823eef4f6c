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
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = ''] = plain.split('::');
  return [...head.split(':'), '0', '0', '0', '0'].slice(0, 4).join(':');
}
