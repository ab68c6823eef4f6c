import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChains } from '../../src/audit/verify.ts';
import { explainDeadline } from '../../src/cases/explain-deadline.ts';
import { getCase } from '../../src/cases/get-case.ts';
import type { OpenedCase } from '../../src/cases/open-case.ts';
import { acknowledgement, answer, startWorld, valueOf, type World } from '../support/world.ts';

describe('what was recorded wrongly is put right by a new event', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ organisation: { policy: { targets: { 'stage1.respond': { workingDays: 8 } } } } });
  });
  afterAll(() => world.close());
  const opened = async (): Promise<OpenedCase> => {
    world.setClock('2026-03-06T10:00');
    return world.open();
  };
  const clocksOf = async ({ caseId }: OpenedCase) => (await getCase(world.officer, { caseId }))!.look.clocks;
  const rowOf = async ({ caseId }: OpenedCase, clock: string) => {
    const [row] = await world.database.superuserSql`
      select started_on::text, due_on::text, original_due_on::text, base_due_on::text, target_on::text, is_extended, state,
        next_action_at
      from redress.deadlines where case_id = ${caseId} and clock = ${clock} order by run desc limit 1`;
    return row;
  };

  it('a receipt date moves the clocks that began with it, stopped ones too, and the list of deadlines', async () => {
    const letter = await opened();
    world.setClock('2026-03-09T11:00');
    valueOf(await world.apply(letter, acknowledgement));
    const seq = 1;
    valueOf(
      await world.apply(letter, { type: 'correct', seq, reason: 'The post room had it', receivedOn: '2026-02-27' }),
    );
    expect((await clocksOf(letter))['stage1.acknowledge']).toMatchObject({
      due: '2026-03-06',
      state: 'late',
      lateBy: 1,
    });
    expect(await rowOf(letter, 'stage1.acknowledge')).toMatchObject({
      started_on: '2026-02-27',
      due_on: '2026-03-06',
      original_due_on: '2026-03-06',
      state: 'stopped',
      next_action_at: null,
    });
    expect(await rowOf(letter, 'response.backstop')).toMatchObject({ started_on: '2026-02-27', due_on: '2026-03-20' });
    expect(await rowOf(letter, 'stage1.respond')).toMatchObject({ started_on: '2026-03-09', due_on: '2026-03-23' });
    const basis = await explainDeadline(world.officer, { caseId: letter.caseId, clock: 'stage1.acknowledge' });
    expect(basis).toMatchObject({ startedOn: '2026-02-27', due: '2026-03-06', agrees: true });
    expect((await getCase(world.officer, { caseId: letter.caseId }))!.receivedOn).toBe('2026-02-27');
  });

  it('an extension undone leaves the date as it was, and its trace in the history', async () => {
    const one = await opened();
    valueOf(await world.apply(one, acknowledgement));
    valueOf(await world.apply(one, { type: 'extend', workingDays: 10, reason: 'x', ombudsmanDetails: true }));
    expect(await rowOf(one, 'stage1.respond')).toMatchObject({ due_on: '2026-04-07', is_extended: true });
    valueOf(await world.apply(one, { type: 'undoExtension', reason: 'Meant for another case' }));
    expect(await rowOf(one, 'stage1.respond')).toMatchObject({ due_on: '2026-03-20', is_extended: false });
    expect(await rowOf(one, 'response.backstop')).toMatchObject({ due_on: '2026-03-27' });
    const kinds = await world.database.superuserSql`
      select kind from redress.case_events where case_id = ${one.caseId} order by seq`;
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'case.received',
      'case.acknowledged',
      'case.extended',
      'case.extensionUndone',
    ]);
  });

  it('a target of one’s own stands beside the Code’s date, and an extension leaves it alone', async () => {
    const one = await opened();
    valueOf(await world.apply(one, acknowledgement));
    expect((await clocksOf(one))['stage1.respond']).toMatchObject({ due: '2026-03-20', target: '2026-03-18' });
    valueOf(await world.apply(one, { type: 'extend', workingDays: 5, reason: 'x', ombudsmanDetails: true }));
    expect(await rowOf(one, 'stage1.respond')).toMatchObject({ target_on: '2026-03-18', due_on: '2026-03-27' });
    expect(await rowOf(one, 'stage1.acknowledge')).toMatchObject({ target_on: null });
  });

  it('a duplicate rests, is told of, and goes on with its clocks where it was none', async () => {
    const [first, second] = [await opened(), await opened()];
    valueOf(
      await world.apply(second, { type: 'link', to: first.reference, kind: 'duplicate', reason: 'The same bins' }),
    );
    expect(await rowOf(second, 'stage1.acknowledge')).toMatchObject({ state: 'void', next_action_at: null });
    const told = await world.database.superuserSql`
      select occasion from redress.outbox where case_id = ${second.caseId} order by created_at, seq`;
    expect(told.map(({ occasion }) => occasion)).toContain('duplicate');
    valueOf(
      await world.apply(second, { type: 'unlink', to: first.caseId, kind: 'duplicate', reason: 'Another street' }),
    );
    const row = await rowOf(second, 'stage1.acknowledge');
    expect(row).toMatchObject({ state: 'armed', due_on: '2026-03-13' });
    expect(row?.['next_action_at']).not.toBeNull();
  });

  it('what an answer promised is followed to its own date after the case is closed', async () => {
    const one = await opened();
    valueOf(await world.apply(one, acknowledgement));
    const actions = [{ text: 'Mend the gate', due: '2026-03-31' }];
    valueOf(await world.apply(one, { ...answer, remedies: [], actions }));
    valueOf(await world.apply(one, { type: 'close' }));
    expect(await rowOf(one, 'action.1')).toMatchObject({ due_on: '2026-03-31', state: 'armed' });
    world.setClock('2026-04-01T10:00');
    valueOf(await world.apply(one, { type: 'completeAction', number: 1, evidence: 'A photograph' }));
    expect((await clocksOf(one))['action.1']).toMatchObject({ state: 'late', lateBy: 1 });
  });

  it('whatever was put right, history, deadlines and case still say the same', async () => {
    const { cases, faults } = await verifyChains({ sql: world.ports.db.sql });
    expect(cases).toBeGreaterThan(4);
    expect(faults).toEqual([]);
  });
});
