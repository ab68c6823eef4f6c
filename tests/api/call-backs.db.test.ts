import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownDesk, type OwnDesk } from '../support/own-desk.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let officer: StaffMember;
let sam: OwnDesk;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.addStaff('Priya Nair', 'officer');
  sam = await ownDesk(server);
});
afterAll(() => server.stop());

async function call(token: string, method: string, path: string, body?: object, key?: string) {
  const headers = { Authorization: `Bearer ${token}`, ...(key ? { 'Idempotency-Key': key } : {}) };
  const response = await fetch(new URL(`/api/v1${path}`, server.baseUrl), {
    method,
    headers: { ...headers, ...(body ? { 'Content-Type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? null : JSON.parse(text);
  return { status: response.status, body: answer };
}

const own = () => `/cases/${sam.reference}/call-back`;
const asked = { phone: '01632 960 001', slot: '2026-03-03 09:00-12:00', topic: 'The light' };

test('a call is asked for once, seen, and taken back by the person', async () => {
  expect(await call(sam.secret, 'GET', own())).toMatchObject({ status: 200, body: { callBack: null } });
  const first = await call(sam.secret, 'POST', own(), asked, 'one');
  expect(first).toMatchObject({ status: 201, body: { day: '2026-03-03', from: '09:00', to: '12:00', state: 'open' } });
  expect(await call(sam.secret, 'POST', own(), asked, 'one')).toEqual(first);
  expect((await call(sam.secret, 'POST', own(), asked, 'two')).status).toBe(422);
  expect((await call(sam.secret, 'DELETE', own())).status).toBe(204);
  expect((await call(sam.secret, 'DELETE', own())).status).toBe(404);
});

test('what is asked for wrongly is named', async () => {
  expect(await call(sam.secret, 'POST', own(), { ...asked, slot: 'whenever' })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/slot' }] },
  });
  expect((await call(sam.secret, 'POST', own(), { ...asked, phone: 'abc' })).status).toBe(422);
});

test('another resident finds nothing there and can do nothing', async () => {
  const other = await ownDesk(server, { name: 'Grace' });
  for (const method of ['GET', 'DELETE']) expect((await call(other.secret, method, own())).status).toBe(404);
  expect((await call(other.secret, 'POST', own(), asked)).status).toBe(404);
  expect((await call(other.secret, 'GET', '/call-backs')).status).toBe(403);
});

test('staff see who waits and record what came of it', async () => {
  await call(officer.token, 'POST', own(), asked);
  const { body } = await call(officer.token, 'GET', '/call-backs');
  expect(body).toMatchObject({ items: [{ reference: sam.reference, isOverdue: false, note: null }], nextCursor: null });
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? '';
  const outcome = (said: object) => call(officer.token, 'POST', `/call-backs/${id}/outcome`, said);
  expect((await outcome({ outcome: 'noAnswer' })).status).toBe(204);
  expect((await outcome({ outcome: 'done', note: 'Content' })).status).toBe(204);
  expect((await outcome({ outcome: 'done' })).status).toBe(404);
  const first = await call(officer.token, 'GET', '/call-backs?state=settled&limit=1');
  const cursor = /"nextCursor":"([^"]+)"/.exec(JSON.stringify(first.body))?.[1] ?? '';
  const second = await call(officer.token, 'GET', `/call-backs?state=settled&limit=1&cursor=${cursor}`);
  expect(second.body).toMatchObject({ items: [{ reference: sam.reference }], nextCursor: null });
  const states = JSON.stringify([first.body, second.body]).match(/"state":"[a-z]+"/g);
  expect(new Set(states)).toEqual(new Set(['"state":"done"', '"state":"withdrawn"']));
  expect((await call(officer.token, 'GET', `/call-backs?state=open&cursor=${cursor}`)).status).toBe(400);
  expect(JSON.stringify(await call(sam.secret, 'GET', own()))).not.toContain('Content');
});
