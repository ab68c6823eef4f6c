import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi, type TestOrganisation } from '../support/api.ts';

let api: TestApi;
let council: TestOrganisation;
let token: string;

beforeAll(async () => {
  api = await startApi();
  council = await api.addOrganisation();
  ({ token } = await council.addStaff({ role: 'officer' }));
});
afterAll(() => api.close());

const restriction = {
  type: 'restrict',
  reasons: 'Forty calls in one day',
  restriction: 'Letters only',
  equalityConsidered: 'Asked about adjustments',
};

async function restricted(name: string, reviewOn: string): Promise<string> {
  const body = { description: 'The lamp is out', person: { name } };
  const { reference } = (await api.call('POST', '/api/v1/cases', { host: council.host, body })).body;
  const sent = await api.call('POST', `/api/v1/cases/${reference}/events`, {
    token,
    body: { ...restriction, reviewOn },
  });
  expect(sent.status).toBe(201);
  return reference;
}

test('the register of restrictions is read page by page, what is to be reviewed first at its beginning', async () => {
  const later = await restricted('Sam Jones', '2026-07-01');
  const sooner = await restricted('Alex Smith', '2026-03-03');
  const first = await api.call('GET', '/api/v1/restrictions?limit=1', { token });
  expect(first.body.items).toMatchObject([
    {
      reference: sooner,
      name: 'Alex Smith',
      isOwed: true,
      state: 'inForce',
      links: { case: `/api/v1/cases/${sooner}` },
    },
  ]);
  const second = await api.call('GET', `/api/v1/restrictions?limit=1&cursor=${first.body.nextCursor}`, { token });
  expect(second.body).toMatchObject({ items: [{ reference: later, isOwed: false }], nextCursor: null });
});

test('the case itself shows its restriction, links and enquiries to staff', async () => {
  const reference = await restricted('Kim Lee', '2026-08-01');
  const other = await restricted('Lee Kim', '2026-08-01');
  const link = { type: 'link', to: other.toLowerCase(), kind: 'related' };
  expect((await api.call('POST', `/api/v1/cases/${reference}/events`, { token, body: link })).status).toBe(201);
  const { body } = await api.call('GET', `/api/v1/cases/${reference}`, { token });
  expect(body.forStaff).toMatchObject({
    links: [{ reference: other, kind: 'related', direction: 'to' }],
    restrictions: [{ restriction: 'Letters only', state: 'inForce', reviews: [] }],
  });
  expect(JSON.stringify(body.forStaff)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
});

test('a link to nothing says where and how to mend it', async () => {
  const reference = await restricted('Kit Roe', '2026-08-01');
  const body = { type: 'link', to: 'C-0000-000-0', kind: 'related' };
  const refused = await api.call('POST', `/api/v1/cases/${reference}/events`, { token, body });
  expect(refused).toMatchObject({
    status: 422,
    body: {
      type: '/problems/invalid-event',
      errors: [{ pointer: '/to', message: 'Give the reference of another case of this organisation' }],
    },
  });
});
