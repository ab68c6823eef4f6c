import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let officer: { token: string };
let auditor: { token: string };

beforeAll(async () => {
  api = await startApi();
  const council = await api.addOrganisation({ policy: { targets: { 'stage1.acknowledge': { workingDays: 1 } } } });
  officer = await council.addStaff({ role: 'officer' });
  auditor = await council.addStaff({ role: 'auditor' });
  for (const [day, acknowledged] of [
    ['02', '03'],
    ['02', '12'],
    ['03', null],
    ['04', '05'],
    ['05', null],
  ] as const) {
    api.setClock(new Date(`2026-03-${day}T10:00:00Z`));
    const { reference } = (await api.call('POST', '/api/v1/cases', { body: { description: `from ${day}` } })).body;
    if (acknowledged === null) continue;
    api.setClock(new Date(`2026-03-${acknowledged}T10:00:00Z`));
    const body = { type: 'acknowledge', ombudsmanDetails: true };
    await api.call('POST', `/api/v1/cases/${reference}/events`, { token: officer.token, body });
  }
  api.setClock(new Date('2026-03-12T12:00:00Z'));
});
afterAll(() => api.close());

test('the report counts each clock by how it was kept, and each number leads to exactly its cases', async () => {
  const ask = (path: string) => api.call('GET', path, { token: auditor.token });
  const { body } = await ask('/api/v1/reports/compliance?from=2026-03-01&to=2026-03-31');
  const row = body.clocks.find((one: { clock: string }) => one.clock === 'stage1.acknowledge');
  expect(row).toMatchObject({
    procedure: 'lgsco-code',
    met: { n: 2 },
    late: { n: 1 },
    overdue: { n: 1 },
    running: { n: 1 },
    n: 5,
  });
  for (const state of ['met', 'metExtended', 'late', 'overdue', 'running', 'void']) {
    const page = await ask(row[state].cases);
    expect([state, page.body.items.length]).toEqual([state, row[state].n]);
    for (const { links } of page.body.items) expect((await ask(links.clock)).body.agrees).toBe(true);
  }
  expect(row.ownTarget).toMatchObject({ met: { n: 2 }, missed: { n: 3 }, running: { n: 0 }, n: 5 });
  const missed = await ask(row.ownTarget.missed.cases);
  expect(missed.body.items.map(({ target }: { target: string }) => target)).toEqual([
    '2026-03-03',
    '2026-03-04',
    '2026-03-06',
  ]);
});

test('a page of its cases leads to the next, and belongs to that number only', async () => {
  const query = 'from=2026-03-01&to=2026-03-31&procedure=lgsco-code&clock=stage1.acknowledge';
  const ask = (rest: string) =>
    api.call('GET', `/api/v1/reports/compliance/cases?${query}&${rest}`, { token: auditor.token });
  const first = await ask('state=met&limit=1');
  const cursor = encodeURIComponent(first.body.nextCursor);
  const second = await ask(`state=met&limit=1&cursor=${cursor}`);
  expect([second.body.items.length, second.body.nextCursor]).toEqual([1, null]);
  expect(second.body.items[0].reference).not.toBe(first.body.items[0].reference);
  expect((await ask(`state=late&cursor=${cursor}`)).status).toBe(400);
});

test('officers do not see it', async () => {
  const path = '/api/v1/reports/compliance?from=2026-03-01&to=2026-03-31';
  expect((await api.call('GET', path, { token: officer.token })).status).toBe(403);
});
