import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { feedText } from '../support/bank-holiday-feed.ts';

let api: TestApi;
let officer: { token: string };
let proposer: { token: string };
let second: { token: string };

const proposals = '/api/v1/calendars/proposals';
const ask = (path: string, { token } = officer) => api.call('GET', path, { token });
const send = (path: string, body: unknown, { token } = proposer) => api.call('POST', path, { token, body });
const feed = feedText({ add: { 'england-and-wales': ['2026-03-13'] } });

beforeAll(async () => {
  api = await startApi();
  const council = await api.addOrganisation({
    policy: {
      closures: ['2026-12-29'],
      closuresStopClock: true,
      openingHours: { 1: [{ from: '09:00', to: '17:00' }] },
    },
  });
  officer = await council.addStaff({ role: 'officer' });
  proposer = await council.addStaff({ role: 'manager', name: 'Ruth Kowalczyk' });
  second = await council.addStaff({ role: 'manager', name: 'Daniel Okafor' });
  for (let n = 0; n < 3; n++) {
    const { reference } = (await api.call('POST', '/api/v1/cases', { body: { description: `missed bins ${n}` } })).body;
    const body = { type: 'acknowledge', ombudsmanDetails: true };
    await api.call('POST', `/api/v1/cases/${reference}/events`, { token: officer.token, body });
  }
});
afterAll(() => api.close());

describe('The calendars through the API', () => {
  test('the one in use is shown with closures and opening hours', async () => {
    const { status, body } = await ask('/api/v1/calendars');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      calendars: [{ nation: 'england-and-wales', revision: '2026-08-21', adoptedAt: null, waiting: 0 }],
      closures: ['2026-12-29'],
      closuresStopClock: true,
      openingHours: [{ day: 1, hours: [{ from: '09:00', to: '17:00' }] }],
    });
    expect(body.calendars[0].next[0]).toEqual({ date: '2026-04-03', title: 'Good Friday' });
  });

  test('a feed is proposed, previewed page by page, and approved by a second manager', async () => {
    const { status, body } = await send(proposals, { feed, name: 'bank-holidays.json' });
    expect({ status, outcome: body.outcome, source: body.source }).toEqual({
      status: 201,
      outcome: 'proposed',
      source: 'bank-holidays.json',
    });
    const one = `${proposals}/${body.id}`;
    expect((await ask(one)).body).toMatchObject({ state: 'open', added: ['2026-03-13'], removed: [] });
    expect((await send(proposals, { feed })).body).toMatchObject({ outcome: 'alreadyProposed', id: body.id });

    const seen: string[] = [];
    let cursor = '';
    do {
      const page = (await ask(`${one}/moves?limit=2${cursor}`)).body;
      expect(page.counts).toEqual({ cases: 3, impossible: 0, stays: 0, moves: [{ workingDays: 1, n: 6 }] });
      seen.push(...page.items.map((item: { reference: string; clock: string }) => `${item.reference} ${item.clock}`));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(new Set(seen).size).toBe(6);

    const own = await send(`${one}/decision`, { decision: 'approve' });
    expect(own.status).toBe(422);
    expect(own.body.errors[0].message).toContain('another manager has to approve it');
    expect((await send(`${one}/decision`, { decision: 'approve' }, officer)).status).toBe(403);
    const approved = await send(`${one}/decision`, { decision: 'approve' }, second);
    expect(approved.body).toMatchObject({ state: 'approved', decidedBy: { name: 'Daniel Okafor' } });
    expect((await send(`${one}/decision`, { decision: 'reject' }, second)).status).toBe(422);
    expect((await ask('/api/v1/calendars')).body.calendars[0]).toMatchObject({
      revision: '2026-08-21+2026-03-13',
      waiting: 3,
    });
  });

  test('a hostile feed is recorded as failed and nothing of it is repeated', async () => {
    for (const hostile of [
      '<script>alert(1)</script>',
      '[[[[',
      '{"__proto__":{"events":[]}}',
      `{"a":"${'x'.repeat(900_000)}"}`,
    ]) {
      const { status, body } = await send(proposals, { feed: hostile });
      expect({ status, outcome: body.outcome }).toEqual({ status: 201, outcome: 'failed' });
      expect(JSON.stringify(body)).not.toContain('script');
    }
    const { items } = (await ask(proposals)).body;
    expect(items.filter((item: { isAlarm: boolean }) => item.isAlarm)).toHaveLength(4);
    expect(api.lines.filter(({ event }) => event === 'calendar.import-failed')).toHaveLength(4);
  });

  test('only a manager may propose', async () => {
    expect((await send(proposals, { feed }, officer)).status).toBe(403);
  });

  test('a proposal that is not there is not found', async () => {
    expect((await ask(`${proposals}/01900000-0000-7000-8000-000000000000`)).status).toBe(404);
    expect((await ask(`${proposals}/none/moves`)).status).toBe(404);
  });
});
