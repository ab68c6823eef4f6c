import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';

let api: TestApi;
let officer: { token: string };
let reader: { token: string };
let reference: string;

beforeAll(async () => {
  api = await startApi();
  const council = await api.addOrganisation();
  officer = await council.addStaff({ role: 'officer' });
  reader = await council.addStaff({ role: 'reader' });
  const person = { name: 'Ada Lovelace', phone: '01632 960 123' };
  const body = { description: 'The bins in Elm Row', channel: 'phone', person };
  reference = (await api.call('POST', '/api/v1/cases', { body, token: officer.token })).body.reference;
});
afterAll(() => api.close());

const send = (event: object) =>
  api.call('POST', `/api/v1/cases/${reference}/events`, { body: event, token: officer.token });

describe('What stands beside the cases is read by other systems', () => {
  test('a case is found by what somebody has in hand, never through an address', async () => {
    const search = (words: string, token = officer.token) =>
      api.call('POST', '/api/v1/cases/search', { body: { words }, token });
    for (const words of ['lovelace', '01632 960123', 'bins elm', reference]) {
      const found = await search(words);
      expect([found.status, found.body.items.map((one: { reference: string }) => one.reference)]).toEqual([
        200,
        [reference],
      ]);
    }
    expect((await search('babbage')).body).toEqual({ items: [], hasMore: false });
    expect((await api.call('POST', '/api/v1/cases/search', { body: { words: 'bins' } })).status).toBe(401);
    expect((await search('')).body.errors).toMatchObject([{ pointer: '/words' }]);
  });

  test('questions to services, and changes to be made, are listed with their dates', async () => {
    await send({
      type: 'askService',
      id: 'bins-1',
      question: 'Was the round made?',
      to: 'waste@example.org',
      due: '2026-03-20',
    });
    const learning = {
      cause: 'delay',
      problem: 'Late',
      change: 'Earlier rounds',
      owner: 'Head of waste',
      priority: 'high',
    };
    const learnt = await send({ type: 'recordLearning', ...learning, measure: 'Rounds', due: '2026-09-01' });
    expect([learnt.status, learnt.text]).toEqual([201, expect.any(String)]);
    const asked = await api.call('GET', '/api/v1/service-requests', { token: officer.token });
    expect(asked.body.items).toMatchObject([
      { reference, id: 'bins-1', dueOn: '2026-03-20', isLate: false, links: { case: `/api/v1/cases/${reference}` } },
    ]);
    expect((await api.call('GET', '/api/v1/service-requests?late=true', { token: officer.token })).body.items).toEqual(
      [],
    );
    const register = await api.call('GET', '/api/v1/learning?state=open', { token: officer.token });
    expect(register.body.items).toMatchObject([{ reference, number: 1, change: 'Earlier rounds', isOverdue: false }]);
    expect((await api.call('GET', '/api/v1/learning', { token: reader.token })).status).toBe(403);
  });
});
