import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiSite } from '../../src/api/api-site.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { webSite } from '../../src/web/app.ts';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let host: string;
let token: string;
let auditor: string;
let reference: string;
let cookie: string;

beforeAll(async () => {
  api = await startApi({}, [apiSite(), webSite()]);
  const council = await api.addOrganisation();
  host = council.host;
  const officer = await council.addStaff({ name: 'Priya Nair', role: 'officer' });
  token = officer.token;
  auditor = (await council.addStaff({ name: 'Helen Marsh', role: 'auditor' })).token;
  api.setClock(new Date('2026-03-02T10:15:00Z'));
  const body = { type: 'receive', channel: 'web', description: 'Our bins were missed <b>again</b>' };
  reference = (await api.call('POST', '/api/v1/cases', { token, host, body })).body.reference;
  api.setClock(new Date('2026-03-10T09:00:00Z'));
  await api.call('POST', `/api/v1/cases/${reference}/events`, { token, host, body: { type: 'acknowledge' } });
  api.setClock(new Date('2026-06-01T09:00:00Z'));
  cookie = (await startStaffSession(council.ctx, officer))?.secret ?? '';
});
afterAll(() => api.close());

const ask = (at: string, as = token) => api.call('GET', `/api/v1/cases/${reference}?at=${at}`, { token: as, host });
const open = (path: string) => api.call('GET', path, { host, headers: { Cookie: `redress=${cookie}` } });
const page = (query: string) => open(`/staff/cases/${reference}/at${query}`);

describe('GET /cases/{reference}?at=', () => {
  test('gives the case as it was, with the versions that it was judged by, to an auditor, too', async () => {
    const { status, body, headers } = await ask('2026-03-10T08:00:00Z', auditor);
    expect(status).toBe(200);
    expect(body.clocks['stage1.acknowledge']).toMatchObject({ due: '2026-03-09', state: 'overdue', lateBy: 1 });
    expect(body.asAt).toMatchObject({
      at: '2026-03-10T08:00:00.000Z',
      procedureVersion: 1,
      policyVersion: 1,
      events: 1,
      latest: [{ seq: 1, type: 'receive' }],
      isAsSealed: true,
    });
    expect(body).toMatchObject({ version: 1, allowed: [] });
    expect(headers.get('ETag')).toBeNull();
    const after = await ask('2026-03-10T10:00:00%2B01:00');
    expect(after.body.clocks['stage1.acknowledge'].state).toBe('late');
  });

  test('without it the case is as it is now, and says nothing of another time', async () => {
    const { body, headers } = await api.call('GET', `/api/v1/cases/${reference}`, { token, host });
    expect(body.asAt).toBeUndefined();
    expect(headers.get('ETag')).toBe('"2"');
  });

  test('before the first event there is no such case, and it says so', async () => {
    const { status, body } = await ask('2026-03-02T10:14:00Z');
    expect(status).toBe(404);
    expect(body.errors).toEqual([
      { pointer: '/at', message: expect.stringContaining('before 2026-03-02T10:15:00.000Z: give that time') },
    ]);
  });

  test.each([
    ['2027-01-01T00:00:00Z', 'has passed'],
    ['yesterday', 'with its offset'],
  ])('%s is no past instant', async (at, why) => {
    const { status, body } = await ask(at);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ pointer: '/at', message: expect.stringContaining(why) });
  });
});

describe('the page that shows a case as it was', () => {
  test('asks for a moment, and is led to from the history', async () => {
    expect((await open(`/staff/cases/${reference}/history`)).text).toContain(`/staff/cases/${reference}/at`);
    const { status, text } = await page('');
    expect(status).toBe(200);
    expect(text).toContain('Choose a moment that has passed');
    expect(text).not.toContain('As it was recorded on');
  });

  test('shows what was due then, in a picture and a table, and under which rules', async () => {
    const { text } = await page('?when-day=10&when-month=3&when-year=2026&time=08:00');
    expect(text).toContain('As it was recorded on 10 March 2026, 8am');
    expect(text).toContain('of them late');
    expect(text).toContain('<svg');
    expect(text).toContain('9 March 2026');
    expect(text).toContain('Version 1');
    expect(text).toContain('sealed at that time');
    expect(text).toContain('missed &lt;b&gt;again');
    expect(text).not.toMatch(/\sstyle=/);
  });

  test('a day without a time is meant to its end', async () => {
    const { text } = await page('?when-day=10&when-month=3&when-year=2026&time=');
    expect(text).toContain('As it was recorded on 10 March 2026, 11:59pm');
    expect((await page('?when-day=1&when-month=6&when-year=2026&time=')).text).toContain('1 June 2026, 10am');
  });

  test.each([
    ['?when-day=&when-month=&when-year=&time=', 'Enter a day'],
    ['?when-day=31&when-month=2&when-year=2026', 'Enter a real date'],
    ['?when-day=3&when-month=3&when-year=2026&time=8pm', 'Enter the time as hours and minutes'],
    ['?when-day=3&when-month=3&when-year=2027', 'Enter a moment that has passed'],
    ['?when-day=1&when-month=3&when-year=2026', 'It begins on 2 March 2026, 10:15am'],
  ])('%s is answered with what to do', async (query, message) => {
    const { status, text } = await page(query);
    expect(status).toBe(200);
    expect(text).toContain(message);
    expect(text).toContain('error-summary');
  });
});
