import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyToCase } from '../../src/bulk/apply-to-case.ts';
import { claimRun } from '../../src/bulk/claim-run.ts';
import { findCases } from '../../src/bulk/find-cases.ts';
import { listRuns, readRun } from '../../src/bulk/read-run.ts';
import { placesToMove } from '../../src/bulk/places-to-move.ts';
import { suggestedPlace } from '../../src/bulk/suggested-place.ts';
import { startBulk, type NewBulk } from '../../src/bulk/start-bulk.ts';
import { workRun } from '../../src/bulk/work-run.ts';
import { caseHistory } from '../../src/cases/case-history.ts';
import { getCase } from '../../src/cases/get-case.ts';
import type { OpenedCase } from '../../src/cases/open-case.ts';
import { listHandlers } from '../../src/identity/list-handlers.ts';
import { listStaff } from '../../src/identity/list-staff.ts';
import { setAbsence } from '../../src/teams/set-absence.ts';
import { takeNext } from '../../src/teams/take-next.ts';
import { readChoices } from '../../src/worklist/read-choices.ts';
import { staffId, startWorld, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const never = () => false;

async function open(n: number): Promise<OpenedCase[]> {
  const opened: OpenedCase[] = [];
  for (let i = 0; i < n; i++) opened.push(await world.open());
  return opened;
}

async function start(cases: readonly OpenedCase[], choice: NewBulk['choice'], more: Partial<NewBulk> = {}) {
  const caseIds = cases.map(({ caseId }) => caseId);
  return (await startBulk(world.manager, { choice, caseIds, ...more })) ?? '';
}

async function assignments({ reference }: OpenedCase): Promise<number> {
  const history = await caseHistory(world.manager, { reference, limit: 100 });
  return history?.items.filter(({ facts }) => facts.type === 'assign').length ?? 0;
}

describe('Many cases at once', () => {
  test('are given to somebody; the one that refuses says why and keeps no other one waiting', async () => {
    const cases = await open(3);
    const [, refusing] = cases;
    if (!refusing) throw new Error('No case');
    await world.apply(refusing, {
      type: 'declareConflict',
      staff: staffId(world.secondOfficer),
      reason: 'Is named in it',
    });
    const runId = await start(cases, { action: 'assign', handler: staffId(world.secondOfficer) });
    expect((await readRun(world.manager, { runId }))?.items.map(({ state }) => state)).toEqual([
      'waiting',
      'waiting',
      'waiting',
    ]);
    expect(await workRun(world.sweep, never)).toBe(true);
    const run = await readRun(world.manager, { runId });
    expect(run?.finishedAt).not.toBeNull();
    expect(run?.items.map(({ state, problem }) => [state, problem])).toEqual([
      ['done', null],
      ['failed', 'invalid-event/handler'],
      ['done', null],
    ]);
    const owned = await findCases(world.manager, { ofStaff: staffId(world.secondOfficer) });
    expect(owned.map(({ reference }) => reference).toSorted()).toEqual(
      [cases[0]?.reference, cases[2]?.reference].toSorted((a = '', b = '') => (a < b ? -1 : 1)),
    );
    expect(await workRun(world.sweep, never)).toBe(false);
  });

  test('are each done once, though the process was killed between a case and its result', async () => {
    const cases = await open(3);
    const runId = await start(cases, { action: 'assign', handler: staffId(world.officer) });
    const claimed = await claimRun(world.sweep);
    if (!claimed) throw new Error('Nothing to do');
    for (const { caseId } of cases.slice(0, 2)) await applyToCase(world.sweep, claimed, caseId);
    // Nobody else takes it while its process may be alive.
    expect(await workRun(world.sweep, never)).toBe(false);
    world.setClock('2026-03-02T10:20');
    expect(await workRun(world.sweep, never)).toBe(true);
    expect((await readRun(world.manager, { runId }))?.items.every(({ state }) => state === 'done')).toBe(true);
    for (const one of cases) expect(await assignments(one)).toBe(1);
  });

  test('are left to the next process by one that is asked to stop', async () => {
    const cases = await open(2);
    const runId = await start(cases, { action: 'label', labels: ['Missed bins'] });
    let looks = 0;
    await workRun(world.sweep, () => ++looks > 1);
    expect((await readRun(world.manager, { runId }))?.items.map(({ state }) => state)).toEqual(['done', 'waiting']);
    await workRun(world.sweep, never);
    const reference = cases[1]?.reference ?? '';
    expect((await getCase(world.manager, { reference }))?.forStaff?.labels).toEqual(['Missed bins']);
  });

  test('are held for a reason that stands with each case and in no row of the run', async () => {
    const cases = await open(1);
    await start(cases, { action: 'hold' }, { reason: 'A claim is expected' });
    await workRun(world.sweep, never);
    const reference = cases[0]?.reference ?? '';
    expect((await getCase(world.manager, { reference }))?.forStaff?.isHeld).toBe(true);
    const rows = await world.database.superuserSql`select choice::text as choice from redress.bulk_runs`;
    expect(JSON.stringify(rows)).not.toContain('claim');
  });

  test('are asked for twice with one key and done once; a service that owes nothing is not written to', async () => {
    const cases = await open(1);
    const twice = [
      await start(cases, { action: 'chase' }, { idempotencyKey: 'one' }),
      await start(cases, { action: 'chase' }, { idempotencyKey: 'one' }),
    ];
    expect(twice[0]).toBe(twice[1]);
    await workRun(world.sweep, never);
    const run = await readRun(world.manager, { runId: twice[0] ?? '' });
    expect(run?.items).toMatchObject([{ state: 'failed', problem: 'nothing-asked' }]);
  });

  test('are nothing to whoever may not, and nobody else sees what came of it', async () => {
    const cases = await open(1);
    const caseIds = cases.map(({ caseId }) => caseId);
    expect(await startBulk(world.auditor, { choice: { action: 'export' }, caseIds })).toBeNull();
    expect(await startBulk(world.manager, { choice: { action: 'export' }, caseIds: [] })).toBeNull();
    const runId = await start(cases, { action: 'export' });
    expect(await readRun(world.officer, { runId })).toBeNull();
    expect(await listRuns(world.officer)).toEqual([]);
    expect((await listRuns(world.manager)).map(({ action }) => action)).toContain('export');
  });
});

describe('The cases of a closed service', () => {
  test('are still offered to choose, go to its successor and change in nothing else; one that must not be seen is told', async () => {
    const [team, old, next] = [world.ports.ids.uuid(), world.ports.ids.uuid(), world.ports.ids.uuid()];
    const { organisationId: own } = world;
    await world.database.superuserSql`
      insert into redress.teams (organisation_id, id, name) values (${own}, ${team}, 'Waste')`;
    await world.database.superuserSql`
      insert into redress.services (organisation_id, id, name, team_id, closed_on, successor_id) values
        (${own}, ${next}, 'Recycling', ${team}, null, null), (${own}, ${old}, 'Bins', null, '2026-03-01', ${next})`;
    const cases = await open(3);
    for (const one of cases) await world.apply(one, { type: 'route', service: old });
    const [hidden, ...seen] = cases;
    if (!hidden) throw new Error('No case');
    await world.apply(hidden, { type: 'declareConflict', staff: staffId(world.manager), reason: 'A neighbour' });
    const offered = (await readChoices(world.manager)).services.map(({ name, isClosed }) => [name, isClosed]);
    expect(offered).toEqual(
      expect.arrayContaining([
        ['Bins', true],
        ['Recycling', false],
      ]),
    );
    expect(offered.at(-1)).toEqual(['Bins', true]);
    const found = await findCases(world.manager, { ofService: old });
    expect(new Set(found.map(({ caseId }) => caseId))).toEqual(new Set(cases.map(({ caseId }) => caseId)));
    expect(suggestedPlace(found, await placesToMove(world.manager))).toEqual({ service: next });
    const before = await rowsOf(cases);
    const runId = await start(cases, { action: 'route', service: next }, { reason: 'They are one service now' });
    await workRun(world.sweep, never);
    const run = await readRun(world.manager, { runId });
    expect(run?.items.map(({ state, problem }) => [state, problem])).toEqual([
      ['failed', 'forbidden'],
      ['done', null],
      ['done', null],
    ]);
    const moved = new Set(seen.map(({ caseId }) => caseId));
    expect(await rowsOf(cases)).toEqual(
      before.map((row) => (moved.has(String(row['id'])) ? { ...row, service_id: next, team_id: team } : row)),
    );
  });

  /** What stands in the rows of these cases and beside them, but for how long their histories are. */
  async function rowsOf(cases: readonly OpenedCase[]) {
    const ids = cases.map(({ caseId }) => caseId);
    const rows = await world.database.superuserSql<{ row: Record<string, unknown> }[]>`
      select to_jsonb(c) - array['version', 'head_seq', 'head_hash', 'updated_at', 'last_happened_at'] || jsonb_build_object(
        'deadlines', (select jsonb_agg(to_jsonb(d) order by d.clock) from redress.deadlines d where d.case_id = c.id),
        'messages', (select count(*) from redress.messages m where m.case_id = c.id),
        'outbox', (select count(*) from redress.outbox o where o.case_id = c.id)) as row
      from redress.cases c where c.id = any (${ids}) order by c.id`;
    return rows.map(({ row }) => row);
  }
});

describe('The queue of a team', () => {
  test('gives two people who take the next at once two different cases, the first due first, and skips what one must not deal with', async () => {
    const teamId = world.ports.ids.uuid();
    const { organisationId } = world;
    await world.database.superuserSql`
      insert into redress.teams (organisation_id, id, name) values (${organisationId}, ${teamId}, 'Streets')`;
    await world.database.superuserSql`
      update redress.staff set team_id = ${teamId} where organisation_id = ${organisationId} and role = 'officer'`;
    // Due on the same day, the ids decide.
    const cases = (await open(3)).toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1));
    for (const one of cases) await world.apply(one, { type: 'route', team: teamId, reason: 'It is theirs' });
    const [first, ...others] = cases;
    if (!first) throw new Error('No case');
    await world.apply(first, { type: 'declareConflict', staff: staffId(world.officer), reason: 'A neighbour' });
    const taken = await Promise.all([takeNext(world.officer), takeNext(world.officer), takeNext(world.secondOfficer)]);
    expect(taken.toSorted()).toEqual(cases.map(({ reference }) => reference).toSorted());
    expect(taken.slice(0, 2)).not.toContain(first.reference);
    expect(others.map(({ reference }) => reference)).toContain(taken[0]);
    expect(await takeNext(world.officer)).toBeNull();
    expect(await takeNext(world.auditor)).toBeNull();
  });

  test('knows who is away; only they themselves and whoever looks after a team can say so', async () => {
    const mine = { staffId: staffId(world.officer), days: { from: '2026-03-02', until: '2026-03-06' } };
    expect(await setAbsence(world.secondOfficer, mine)).toBe(false);
    expect(await setAbsence(world.officer, mine)).toBe(true);
    const listed = await listHandlers(world.manager);
    const priya = listed.find((one) => one.staffId === mine.staffId);
    const chosen = (await listStaff(world.manager)).find((one) => one.staffId === mine.staffId);
    expect(chosen?.away).toEqual({ from: null, until: '2026-03-06' });
    expect(priya).toMatchObject({ awayFrom: '2026-03-02', awayUntil: '2026-03-06' });
    expect(priya?.open).toBe((await findCases(world.manager, { ofStaff: mine.staffId })).length);
    expect(await setAbsence(world.manager, { ...mine, days: null })).toBe(true);
    expect(listed.map(({ name }) => name)).not.toContain('Helen Marsh');
  });
});
