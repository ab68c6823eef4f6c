import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChains } from '../../src/audit/verify.ts';
import { decideProposal } from '../../src/calendars/decide-proposal.ts';
import { importFeed } from '../../src/calendars/import-feed.ts';
import { moveDates } from '../../src/cases/move-dates.ts';
import { feedBytes } from '../support/bank-holiday-feed.ts';
import { projectFolder } from '../support/process.ts';
import { acknowledgement, startWorld, valueOf, type World } from '../support/world.ts';

const total = 400;
let world: World;

beforeAll(async () => {
  world = await startWorld();
  for (let made = 0; made < total; made += 40) {
    const opened = await Promise.all(Array.from({ length: 40 }, () => world.open()));
    await Promise.all(opened.map(async (one) => valueOf(await world.apply(one, acknowledgement))));
  }
  const bytes = feedBytes({ add: { 'england-and-wales': ['2026-03-13'] } });
  const imported = valueOf(await importFeed(world.sweep, { feed: { source: 'a.json', bytes } }));
  if (imported.kind !== 'proposed') throw new Error(imported.kind);
  await decideProposal(world.manager, { id: imported.id, decision: 'approve' });
}, 120_000);
afterAll(() => world.close());

/** Starts to move dates, and kills the process without warning when it has told of its first batch. */
async function moveAndKill(): Promise<void> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: world.database.url, REDRESS_THROWAWAY_DATABASE: 'true' };
  const child = spawn(process.execPath, [`${projectFolder}bin/redress.mjs`, 'calendar', 'move'], { env });
  child.stderr.on('data', (said: Buffer) => {
    if (String(said).includes('Told ')) child.kill('SIGKILL');
  });
  await once(child, 'close');
}

async function moved(): Promise<{ cases: number; events: number; notices: number; halves: number }> {
  const [row] = await world.database.superuserSql<{ cases: number; events: number; notices: number; halves: number }[]>`
    select (select count(*)::int from redress.cases where calendar_revision = '2026-08-21+2026-03-13') as cases,
      (select count(*)::int from redress.case_events where kind = 'case.calendarChanged') as events,
      (select count(*)::int from redress.outbox where occasion = 'date-moved') as notices,
      (select count(*)::int from redress.cases c join redress.deadlines d on d.case_id = c.id
        where d.clock = 'stage1.respond'
          and (c.calendar_revision = '2026-08-21+2026-03-13') <> (d.due_on = '2026-03-17')) as halves`;
  if (row === undefined) throw new Error('Nothing was counted');
  return row;
}

test('the moving of dates is killed twice, and every case is told once', { timeout: 120_000 }, async () => {
  await moveAndKill();
  const first = await moved();
  expect(first.cases).toBeGreaterThanOrEqual(100);
  expect(first.cases).toBeLessThan(total);
  expect(first).toMatchObject({ events: first.cases, notices: first.cases, halves: 0 });
  await moveAndKill();
  await moveDates(world.sweep);
  expect(await moved()).toEqual({ cases: total, events: total, notices: total, halves: 0 });
  expect((await verifyChains({ sql: world.ports.db.sql })).faults).toEqual([]);
});
