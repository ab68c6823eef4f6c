import { expect, test } from 'vitest';
import { isDemo } from '../../src/http/demo-door.ts';
import { smallServer } from './site.ts';

async function mayEnter(demo: boolean, remoteAddress: string, headers: Record<string, string>): Promise<boolean> {
  const { app } = smallServer({ demo });
  app.get('/door', (c) => c.json(isDemo(c)));
  const incoming = { socket: { remoteAddress } };
  const response = await app.request('http://localhost/door', { headers }, { incoming });
  return (await response.text()) === 'true';
}

test.each([
  ['localhost:3000', '127.0.0.1'],
  ['127.0.0.1:3000', '::ffff:127.0.0.1'],
  ['[::1]:3000', '::1'],
])('the demo opens to %s from this machine', async (Host, address) => {
  expect(await mayEnter(true, address, { Host })).toBe(true);
});

test.each([
  ['outside demo mode', false, '127.0.0.1', { Host: 'localhost' }],
  ['to another machine', true, '192.0.2.9', { Host: 'localhost' }],
  ['under another name (DNS rebinding)', true, '127.0.0.1', { Host: 'evil.example' }],
  ['under a name that only begins like ours', true, '127.0.0.1', { Host: 'localhost.evil.example' }],
  ['through a proxy', true, '127.0.0.1', { Host: 'localhost', 'X-Forwarded-For': '192.0.2.9' }],
  ['through a tunnel', true, '127.0.0.1', { Host: 'localhost', Forwarded: 'for=192.0.2.9' }],
])('the demo stays shut %s', async (_how, demo, address, headers) => {
  expect(await mayEnter(demo, address, headers)).toBe(false);
});
