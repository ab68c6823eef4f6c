import { afterAll, beforeAll, expect, test } from 'vitest';
import { listLearning, type LearningFilter } from '../../src/reports/list-learning.ts';
import { act, lodge } from '../support/complaints.ts';
import { formBrowser } from '../support/form-browser.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let priya: StaffMember;
let reference: string;

beforeAll(async () => {
  server = await startTestServer();
  server.setClock('2026-03-02T10:00');
  priya = await server.addStaff('Priya Nair', 'officer');
  ({ reference } = await lodge(server.as({ kind: 'public', organisationId: server.organisationId }), {}));
  for (const [n, due] of ['2026-03-01', '2026-06-01', '2026-09-01'].entries()) {
    const words = { problem: 'No cover', change: `A spare crew ${n}`, measure: 'Missed streets a month' };
    await act(priya.ctx, reference, {
      type: 'recordLearning',
      cause: n === 0 ? 'delay' : 'policy',
      ...words,
      owner: 'Head of Streets',
      priority: 'high',
      due,
    });
  }
});
afterAll(() => server.stop());

const changes = async (filter: LearningFilter) =>
  (await listLearning(priya.ctx, { filter, limit: 25 })).items.map(({ change }) => change);

test('the register has what is due first at its beginning, page by page, and knows what is overdue and what worked', async () => {
  expect(await changes({ state: 'open' })).toEqual(['A spare crew 0', 'A spare crew 1', 'A spare crew 2']);
  expect(await changes({ state: 'overdue' })).toEqual(['A spare crew 0']);
  expect(await changes({ cause: 'policy' })).toEqual(['A spare crew 1', 'A spare crew 2']);
  const first = await listLearning(priya.ctx, { limit: 2 });
  const rest = await listLearning(priya.ctx, { limit: 2, cursor: first.nextCursor ?? '' });
  expect(rest.items.map(({ change }) => change)).toEqual(['A spare crew 2']);
  await act(priya.ctx, reference, { type: 'checkLearning', number: 1, state: 'worked', text: 'Half as many' });
  expect(await changes({ state: 'open' })).toEqual(['A spare crew 1', 'A spare crew 2']);
  expect(await changes({ state: 'worked' })).toEqual(['A spare crew 0']);
});

test('its page shows them with the way to the case, and nothing to whoever reads no files', async () => {
  const session = await startStaffSession(priya.ctx, { staffId: priya.staffId });
  const { html } = await formBrowser(server, session?.secret).go('/staff/learning');
  expect(html).toContain('A spare crew 1');
  expect(html).toContain(`/staff/cases/${reference}/actions`);
  const reader = await server.addStaff('Rae Lewis', 'reader');
  expect((await listLearning(reader.ctx, { limit: 25 })).items).toEqual([]);
});
