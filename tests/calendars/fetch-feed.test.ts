import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchFeed } from '../../src/calendars/fetch-feed.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${portOf(server.address())}`;
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return address.port;
}

const leadingTo = (to: string) => serve((_request, response) => void response.writeHead(302, { Location: to }).end());

const problemOf = async (address: string) => {
  const fetched = await fetchFeed(address);
  return 'problem' in fetched ? fetched.problem : null;
};

describe('Fetching a feed', () => {
  it('gives the bytes as they came, and the address without what was a secret of it', async () => {
    const address = await serve((_request, response) => void response.end('{"a": 1}'));
    const named = address.replace('//', '//user:word@');
    expect((await fetchFeed(`${named}/feed.json?key=hidden`)).source).toBe(`${address}/feed.json`);
    expect(await fetchFeed(`${address}/feed.json?key=hidden`)).toEqual({
      source: `${address}/feed.json`,
      bytes: Buffer.from('{"a": 1}'),
    });
  });

  it('follows a redirect that stays within the rule, and not for ever', async () => {
    const end = await serve((_request, response) => void response.end('here'));
    expect(await fetchFeed(await leadingTo(end))).toMatchObject({ bytes: Buffer.from('here') });
    const circle = await serve((_request, response) => void response.writeHead(301, { Location: '/' }).end());
    expect(await problemOf(circle)).toBe('The address leads from one to another too many times.');
  });

  it.each([
    'http://www.gov.uk/bank-holidays.json',
    'file:///etc/passwd',
    'ftp://127.0.0.1/x',
    'http://127.0.0.1.example.org/',
  ])('refuses %s, also when another address leads there', async (address) => {
    const refused = 'Only https:// addresses are fetched, or http:// from this machine.';
    expect(await problemOf(address)).toBe(refused);
    expect(await problemOf(await leadingTo(address))).toBe(refused);
  });

  it('does not follow a redirect from one protocol to another', async () => {
    const to = await leadingTo('https://127.0.0.1:1/bank-holidays.json');
    expect(await problemOf(to)).toBe('The address leads from one protocol to another.');
  });

  it('gives up on what is longer than 1 MB, whatever length was announced', async () => {
    const address = await serve((_request, response) => {
      for (let sent = 0; sent < 40; sent++) response.write(Buffer.alloc(64 * 1024, ' '));
      response.end();
    });
    expect(await problemOf(address)).toBe('It is longer than 1 MB.');
  });

  it('gives up on a server that never ends its answer', async () => {
    const address = await serve((_request, response) => void response.write('{'));
    expect(await fetchFeed(address, 1_000)).toMatchObject({
      problem: 'The server did not answer within 1 seconds.',
    });
  });

  it('says what happened when there is no feed to be had', async () => {
    const broken = await serve((_request, response) => void response.writeHead(503).end());
    expect(await problemOf(broken)).toBe('The server answered 503.');
    expect(await problemOf('http://127.0.0.1:1/')).toBe('The server could not be reached.');
    expect(await problemOf('bank-holidays.json')).toContain('Give one that begins with https://');
  });
});
