import type { FeedSource } from './import-feed.ts';

/** Where gov.uk publishes the bank holidays. */
export const govUkFeed = 'https://www.gov.uk/bank-holidays.json';

const mostBytes = 1024 * 1024;
const mostRedirects = 3;

/** Fetches a feed over https (http only from this very machine); what goes wrong is told, never thrown. */
export async function fetchFeed(address: string, patienceMs = 10_000): Promise<FeedSource> {
  const source = shown(address);
  try {
    const response = await get(address, AbortSignal.timeout(patienceMs), mostRedirects);
    return { source, bytes: await readBytes(response) };
  } catch (error) {
    return { source, problem: error instanceof Unfetched ? error.message : reasonOf(error, patienceMs) };
  }
}

/** A reason in a sentence that says what happened. */
class Unfetched extends Error {
  override readonly name = 'Unfetched';
}

/** Redirects are followed one by one, so that each address is held to the same rule. */
async function get(address: string, signal: AbortSignal, left: number): Promise<Response> {
  const url = allowed(address);
  const response = await fetch(url, { redirect: 'manual', signal, headers: { Accept: 'application/json' } });
  const to = response.headers.get('Location');
  if (response.status >= 300 && response.status < 400 && to !== null) {
    await response.body?.cancel();
    if (left === 0) throw new Unfetched('The address leads from one to another too many times.');
    if (!URL.canParse(to, url.href)) throw new Unfetched('The address leads to one that cannot be read.');
    const next = allowed(new URL(to, url).href);
    if (next.protocol !== url.protocol) throw new Unfetched('The address leads from one protocol to another.');
    return get(next.href, signal, left - 1);
  }
  if (response.ok) return response;
  await response.body?.cancel();
  throw new Unfetched(`The server answered ${response.status}.`);
}

function allowed(address: string): URL {
  if (!URL.canParse(address)) throw new Unfetched('The address cannot be read. Give one that begins with https://');
  const url = new URL(address);
  const isNear = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isNear)) return url;
  throw new Unfetched('Only https:// addresses are fetched, or http:// from this machine.');
}

/** Counted while it comes: a length that was announced may be a lie. */
async function readBytes({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  let length = 0;
  for (;;) {
    const read: { value?: unknown } | undefined = await reader?.read();
    const value = read?.value;
    if (!(value instanceof Uint8Array)) return Buffer.concat(chunks);
    length += value.length;
    chunks.push(value);
    if (length <= mostBytes) continue;
    await reader?.cancel();
    throw new Unfetched('It is longer than 1 MB.');
  }
}

function reasonOf(error: unknown, patienceMs: number): string {
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  return isLate
    ? `The server did not answer within ${patienceMs / 1_000} seconds.`
    : 'The server could not be reached.';
}

/** Without what somebody may have put into the address to prove who they are. */
function shown(address: string): string {
  if (!URL.canParse(address)) return 'an address that cannot be read';
  const { origin, protocol, host, pathname } = new URL(address);
  return origin === 'null' ? `${protocol}//${host}` : `${origin}${pathname}`.slice(0, 500);
}
