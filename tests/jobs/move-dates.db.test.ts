import { afterAll, beforeAll, expect, test } from 'vitest';
import { decideProposal } from '../../src/calendars/decide-proposal.ts';
import { importFeed } from '../../src/calendars/import-feed.ts';
import { jobs } from '../../src/jobs/index.ts';
import type { Bell } from '../../src/jobs/job.ts';
import { moveDates } from '../../src/jobs/move-dates.ts';
import { feedBytes } from '../support/bank-holiday-feed.ts';
import { acknowledgement, startWorld, valueOf, type World } from '../support/world.ts';

let here: World;
let there: World;
const bells: Bell[] = [];

beforeAll(async () => {
  here = await startWorld();
  there = await startWorld({ beside: here });
  for (const world of [here, there]) {
    valueOf(await world.apply(await world.open(), acknowledgement));
    const bytes = feedBytes({ add: { 'england-and-wales': ['2026-03-13'] } });
    const imported = valueOf(await importFeed(world.sweep, { feed: { source: 'a.json', bytes } }));
    if (imported.kind !== 'proposed') throw new Error(imported.kind);
    if (world === here) await decideProposal(world.manager, { id: imported.id, decision: 'approve' });
  }
});
afterAll(() => here.close());

const run = () =>
  moveDates.run(
    {
      ports: here.ports,
      texter: null,
      scanner: null,
      mailer: { send: () => Promise.resolve({ kind: 'sent' }) },
      baseUrl: () => 'https://complaints.example.org',
      ring: async (rung) => void bells.push(...rung),
      keepsCodes: false,
      isStopping: () => false,
    },
    {},
  );

const dueDates = () => here.database.superuserSql<{ organisation_id: string; due: string }[]>`
  select organisation_id, due_on::text as due from redress.deadlines where clock = 'stage1.respond'`;

test('the background work moves the dates of the council that approved, not of another, and rings for the mail', async () => {
  expect(jobs).toContain(moveDates);
  await run();
  const due = new Map((await dueDates()).map((row) => [row.organisation_id, row.due]));
  expect(due.get(here.organisationId)).toBe('2026-03-17');
  expect(due.get(there.organisationId)).toBe('2026-03-16');
  expect(bells).toEqual([{ job: 'relay-outbox', queue: 'outbox', data: { organisationId: here.organisationId } }]);
});

test('called again it does and rings nothing', async () => {
  bells.length = 0;
  await run();
  expect(bells).toEqual([]);
});
