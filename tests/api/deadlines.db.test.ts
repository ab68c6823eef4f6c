import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi } from '../../src/api/openapi.ts';
import { workOutDeadlines } from '../../src/api/routes/work-out-deadlines.ts';
import { knownProcedures } from '../../src/machines/own-procedures.ts';
import { startApi, type Answer, type TestApi } from '../support/api.ts';

let api: TestApi;
let host: string;

beforeAll(async () => {
  api = await startApi();
  const council = await api.addOrganisation({
    policy: {
      targets: { 'stage1.acknowledge': { workingDays: 2 } },
      closures: ['2026-03-05'],
      closuresStopClock: true,
    },
  });
  host = council.host;
});
afterAll(() => api?.close());

const ask = (query: Record<string, string>): Promise<Answer> =>
  api.call('GET', `/api/v1/deadlines?${new URLSearchParams(query)}`, { host });

type DateAnswer = { clock: string; due: string; supposing: string; days: { date: string; isDue: boolean }[] };

describe('GET /deadlines', () => {
  test('gives anybody every date of a complaint, day by day, with the choices of the organisation', async () => {
    const { status, body } = await ask({ procedure: 'lgsco-code', on: '2026-03-02' });
    expect(status).toBe(200);
    expect(body.calendar).toMatchObject({ nation: 'england-and-wales', from: '2019-01-01', to: '2028-12-31' });
    expect(body.complaint).toMatchObject({ procedure: 'lgsco-code', receivedOn: '2026-03-02' });
    const dates: DateAnswer[] = body.complaint.dates;
    // Closed on 5 March: a day later than the Code's five working days would otherwise be.
    expect(dates[0]).toMatchObject({ clock: 'stage1.acknowledge', due: '2026-03-10', target: { due: '2026-03-04' } });
    expect(dates.map(({ clock, supposing }) => `${clock} ${supposing}`)).toEqual([
      'stage1.acknowledge fixed',
      'stage1.respond sameDay',
      'stage1.respond latest',
      'response.backstop fixed',
      'stage2.acknowledge fixed',
      'stage2.respond sameDay',
      'stage2.respond latest',
      'response.backstop fixed',
      'service.overall fixed',
    ]);
    const ends = dates.map(({ days }) => days.at(-1));
    expect(ends.map((day) => [day?.date, day?.isDue])).toEqual(dates.map(({ due }) => [due, true]));
  });

  test('answers for every procedure that there is', async () => {
    for (const { id } of knownProcedures()) {
      const { status, body } = await ask({ procedure: id, on: '2026-12-23', days: 'false' });
      expect([id, status]).toEqual([id, 200]);
      expect(body.complaint.dates.length).toBeGreaterThan(1);
    }
  });

  test('answers a single question of any kind', async () => {
    const question = { on: '2026-12-24', amount: '5', unit: 'workingDay', nation: 'scotland' };
    const { body } = await ask(question);
    expect(body.period).toMatchObject({ start: '2026-12-24', due: '2027-01-06' });
    expect(body.period.days.at(-1)).toMatchObject({ date: '2027-01-06', count: 5, isDue: true });
    const months = { on: '2026-08-31', amount: '6', unit: 'month', count: 'commencingOn', roll: 'next' };
    expect((await ask(months)).body.period.due).toBe('2027-03-01');
  });

  test.each([
    [{ procedure: 'lgsco-code' }, '/on', 'Give this field'],
    [{ on: '2026-02-30', procedure: 'lgsco-code' }, '/on', 'Give a real date as YYYY-MM-DD, for example 2026-03-02'],
    [{ on: '2026-03-02' }, '/procedure', 'Give a procedure, or else an amount and a unit'],
    [{ on: '2026-03-02', procedure: 'nothing-such' }, '/procedure', 'Choose one of the procedures in the list'],
    [
      { on: '2026-03-02', procedure: 'spso-mchp', nation: 'england-and-wales' },
      '/nation',
      'This procedure applies in Scotland: choose that',
    ],
    [
      { on: '2031-03-02', procedure: 'lgsco-code' },
      '/on',
      'We know the bank holidays from 1 January 2019 to 31 December 2028: give a day in that time',
    ],
    [
      { on: '2028-12-20', procedure: 'lgsco-code' },
      '/on',
      'A date that follows from this lies outside the bank holidays we know, 1 January 2019 to 31 December 2028: give an earlier day or a shorter time',
    ],
    [
      { on: '2026-03-02', procedure: 'spso-mchp', awareOn: '2026-03-03' },
      '/awareOn',
      'The day on which the person first knew must be the day the complaint comes, or before it',
    ],
    [{ on: '2026-03-02', amount: '5.5', unit: 'week' }, '/amount', 'Give a whole number'],
    [{ on: '2026-03-02', amount: '100000', unit: 'month' }, '/amount', 'Give 36 or fewer'],
    [{ on: '2026-03-02', amount: '5' }, '/unit', 'Give one of: workingDay, calendarDay, week, month'],
    [
      { on: '2026-03-02', amount: '5', unit: 'week', procedure: 'lgsco-code' },
      '/amount',
      'Leave this field out: it is not known here',
    ],
  ])('says what is wrong with %j', async (query, pointer, message) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(body.errors).toContainEqual({ pointer, message });
  });

  test('is counted like other public routes', async () => {
    const strict = await startApi({ limits: { questionsPerClient: { points: 1, seconds: 60 } } });
    await strict.addOrganisation();
    const path = '/api/v1/deadlines?on=2026-03-02&amount=5&unit=workingDay';
    const statuses = [(await strict.call('GET', path)).status, (await strict.call('GET', path)).status];
    await strict.close();
    expect(statuses).toEqual([200, 429]);
  });

  test('is described', () => {
    const document = JSON.stringify(openApi([workOutDeadlines], 'http://localhost', new Date(0)));
    expect(document).toContain('"name":"procedure"');
    expect(document).toContain('too-many-requests');
  });
});
