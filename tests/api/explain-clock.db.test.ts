import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let officer: { token: string };
let auditor: { token: string };
let host: string;

beforeAll(async () => {
  api = await startApi();
  const council = await api.addOrganisation({
    procedures: ['lgsco-code', 'public-health-2012', 'dp-complaint'],
    policy: { targets: { 'stage1.respond': { workingDays: 7 } } },
  });
  host = council.host;
  officer = await council.addStaff({ role: 'officer' });
  auditor = await council.addStaff({ role: 'auditor' });
});
afterAll(() => api?.close());

async function lodged(procedure: string, at = '2026-03-02T10:15:00Z'): Promise<string> {
  api.setClock(new Date(at));
  const body = { procedure, description: 'The bins were missed' };
  const answer = await api.call('POST', '/api/v1/cases', { token: officer.token, body: { ...body, channel: 'phone' } });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.body.reference;
}

async function happens(reference: string, at: string, event: object): Promise<void> {
  api.setClock(new Date(at));
  const path = `/api/v1/cases/${reference}/events`;
  const answer = await api.call('POST', path, { token: officer.token, body: event });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
}

const why = (reference: string, clock: string, accept = 'application/json', query = '') =>
  api.call('GET', `/api/v1/cases/${reference}/clocks/${clock}${query}`, {
    token: auditor.token,
    host,
    headers: { Accept: accept },
  });

describe('Why a date is what it is', () => {
  test('as plain text it is the same, in lines of 80 characters, for those who ask for it', async () => {
    const reference = await lodged('lgsco-code');
    const { status, text, headers } = await why(reference, 'stage1.acknowledge', 'text/plain');
    expect([status, headers.get('Content-Type')]).toEqual([200, expect.stringContaining('text/plain')]);
    expect(headers.get('Vary')).toContain('Accept');
    expect(text).toContain(`Stage 1 acknowledgement, case ${reference}`);
    expect(text).toContain('This is due by the end of Monday 9 March 2026.');
    expect(text).toMatch(/^Saturday 7 March 2026\s+Weekend, not counted$/m);
    expect(text).toContain('Complaint received, Monday 2 March 2026, 10:15am');
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const accept of ['application/json', '*/*', 'text/html']) {
      expect((await why(reference, 'stage1.acknowledge', accept)).body).toMatchObject({ due: '2026-03-09' });
    }
  });

  test('six months are told month by month, and day by day for whoever wants every day', async () => {
    const reference = await lodged('public-health-2012');
    const { body } = await why(reference, 'single.respond');
    expect(body).toMatchObject({ due: '2026-09-01', limit: { unit: 'month', count: 'commencingOn' }, agrees: true });
    expect(body.days).toHaveLength(184);
    const folded = await why(reference, 'single.respond', 'text/plain');
    expect(folded.text).toContain('March 2026');
    expect(folded.text).toMatch(/^March 2026 +30 days count \(1 to 30\)$/m);
    expect(folded.text).not.toContain('Sunday 8 March 2026');
    const all = await why(reference, 'single.respond', 'text/plain', '?days=all');
    expect(all.text).toContain('Sunday 8 March 2026');
  });

  test('what must be done without a day given is explained in words', async () => {
    const reference = await lodged('dp-complaint', '2026-07-01T10:00:00Z');
    const { body } = await why(reference, 'single.respond');
    expect(body).toMatchObject({ dateIs: 'none', due: null, recomputedDue: null, days: [], agrees: true });
    const { text } = await why(reference, 'single.respond', 'text/plain');
    expect(text).toContain('The rule gives no number of days.');
    expect(text).toContain('without undue delay');
  });

  test('an extension and its undoing are both in the account, with the days on which the date moved', async () => {
    const reference = await lodged('lgsco-code');
    await happens(reference, '2026-03-04T10:00:00Z', { type: 'acknowledge', ombudsmanDetails: true });
    const extend = { type: 'extend', workingDays: 5, reason: 'The contractor is away', ombudsmanDetails: true };
    await happens(reference, '2026-03-10T10:00:00Z', extend);
    await happens(reference, '2026-03-11T10:00:00Z', { type: 'undoExtension', reason: 'A mistake' });
    const { body } = await why(reference, 'stage1.respond');
    expect(body).toMatchObject({
      due: '2026-03-18',
      agrees: true,
      target: { due: '2026-03-13', limit: { amount: 7 } },
      extensions: [{ workingDays: 5, valid: true, undone: true }],
      moves: [
        { cause: 'extension', due: '2026-03-25' },
        { cause: 'undo', due: '2026-03-18' },
      ],
    });
    const { text } = await why(reference, 'stage1.respond', 'text/plain');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'Wednesday 11 March 2026: an extension taken back, to Wednesday 18 March 2026',
    );
  });

  test('a start that was put right says what it was first', async () => {
    const reference = await lodged('lgsco-code', '2026-03-03T10:00:00Z');
    const correct = { type: 'correct', seq: 1, receivedOn: '2026-03-02', reason: 'It lay in the post room' };
    await happens(reference, '2026-03-04T10:00:00Z', correct);
    const { body } = await why(reference, 'stage1.acknowledge');
    expect(body).toMatchObject({
      startedOn: '2026-03-02',
      firstStartedOn: '2026-03-03',
      due: '2026-03-09',
      originalDue: '2026-03-09',
      agrees: true,
      moves: [{ cause: 'correction', startedOn: '2026-03-02', due: '2026-03-09' }],
    });
    const { text } = await why(reference, 'stage1.acknowledge', 'text/plain');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'Monday 2 March 2026. It was first recorded as Tuesday 3 March 2026, and put right since',
    );
  });

  test('the clause of a whole stage is still the right one when the case has gone on', async () => {
    const reference = await lodged('lgsco-code');
    await happens(reference, '2026-03-04T10:00:00Z', { type: 'acknowledge', ombudsmanDetails: true });
    await happens(reference, '2026-03-17T10:00:00Z', { type: 'respond', outcome: 'upheld' });
    const { body } = await why(reference, 'response.backstop');
    expect(body.citation).toBe('Code 6.2 and 6.3 together, counted from receipt');
  });
});
