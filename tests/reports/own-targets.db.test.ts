import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { targetStandings } from '../../src/reports/clock-standing.ts';
import { compliance, complianceCases } from '../../src/reports/compliance.ts';
import { acknowledgement, answer, startWorld, valueOf, type World } from '../support/world.ts';

const period = { from: '2026-01-01', to: '2026-12-31' };
const extension = { type: 'extend', workingDays: 5, reason: 'The contractor is away', ombudsmanDetails: true };
const undo = { type: 'undoExtension', reason: 'The contractor is back' };
const acknowledge = ['2026-03-04T10:00', acknowledgement] as const;

/** Received on 2 March, acknowledged on the 4th: due on the 18th, by our own seven working days on the 13th. */
const stories: readonly (readonly (readonly [at: string, event: object])[])[] = [
  [acknowledge, ['2026-03-13T23:30', answer]],
  [acknowledge, ['2026-03-14T00:30', answer]],
  [acknowledge, ['2026-03-10T10:00', extension], ['2026-03-20T10:00', answer]],
  [acknowledge, ['2026-03-10T10:00', extension], ['2026-03-11T10:00', undo], ['2026-03-20T10:00', answer]],
  [acknowledge, ['2026-03-10T10:00', extension], ['2026-03-11T10:00', undo], ['2026-03-12T10:00', answer]],
  [acknowledge],
  [acknowledge, ['2026-03-05T10:00', { type: 'withdraw', by: 'Sam Jones' }]],
];

let world: World;

beforeAll(async () => {
  world = await startWorld({ organisation: { policy: { targets: { 'stage1.respond': { workingDays: 7 } } } } });
  const opened = await Promise.all(stories.map(() => world.open()));
  const steps = stories.flatMap((story, n) => story.map(([at, event]) => ({ at, event, n })));
  for (const { at, event, n } of steps.sort((a, b) => a.at.localeCompare(b.at))) {
    world.setClock(at);
    const one = opened[n];
    if (one !== undefined) valueOf(await world.apply(one, event));
  }
});
afterAll(() => world?.close());

async function rowOf(clock: string) {
  const { clocks } = await compliance(world.auditor, period);
  return clocks.find((row) => row.clock === clock);
}

describe('Our own, stricter dates in the report', () => {
  test('are counted beside those of the Code, and an extension does not move them', async () => {
    world.setClock('2026-03-13T12:00');
    expect(await rowOf('stage1.respond')).toMatchObject({
      n: 7,
      ownTarget: { n: 6, targetMet: 2, targetMissed: 3, targetRunning: 1 },
    });
    world.setClock('2026-03-16T12:00');
    expect(await rowOf('stage1.respond')).toMatchObject({
      met: 3,
      metExtended: 1,
      late: 1,
      running: 1,
      void: 1,
      ownTarget: { n: 6, targetMet: 2, targetMissed: 4, targetRunning: 0 },
    });
  });

  test('an extension that was taken back does not make a late answer one in time', async () => {
    world.setClock('2026-03-31T12:00');
    const state = 'late' as const;
    const question = { ...period, procedure: 'lgsco-code', clock: 'stage1.respond', state };
    const { items } = await complianceCases(world.auditor, question);
    expect(items.map(({ due, target }) => [due, target])).toEqual([['2026-03-18', '2026-03-13']]);
    const rows = await world.database.superuserSql`
      select is_extended, due_on::text, base_due_on::text from redress.deadlines
      where clock = 'stage1.respond' and stopped_on = '2026-03-20' order by is_extended`;
    expect([...rows]).toEqual([
      { is_extended: false, due_on: '2026-03-18', base_due_on: '2026-03-18' },
      { is_extended: true, due_on: '2026-03-25', base_due_on: '2026-03-18' },
    ]);
  });

  test('lead from every number to exactly so many cases, page by page', async () => {
    const row = await rowOf('stage1.respond');
    for (const state of targetStandings) {
      const question = { ...period, procedure: 'lgsco-code', clock: 'stage1.respond', state };
      let found = 0;
      let cursor: string | undefined;
      do {
        const page = await complianceCases(world.auditor, { ...question, limit: 2, ...(cursor ? { cursor } : {}) });
        found += page.items.length;
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect([state, found]).toEqual([state, row?.ownTarget?.[state]]);
    }
  });

  test('are not spoken of where none was set', async () => {
    expect((await rowOf('stage1.acknowledge'))?.ownTarget).toBeNull();
  });
});
