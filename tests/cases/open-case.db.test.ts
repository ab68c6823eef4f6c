import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import { openCase } from '../../src/cases/open-case.ts';
import { complaint, startWorld, valueOf, type World } from '../support/world.ts';

describe('taking in a complaint', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.close());

  it('gives a reference and the day by which it will be acknowledged', async () => {
    const opened = await world.open();
    expect(opened).toMatchObject({
      version: 1,
      receivedOn: '2026-03-02',
      acknowledgeBy: '2026-03-09',
      replayed: false,
    });
    expect(opened.reference).toMatch(/^C-[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]$/);
  });

  it('writes case, history, deadlines and outbox together', async () => {
    const { caseId } = await world.open();
    const sql = world.database.superuserSql;
    expect(await sql`select seq, kind from redress.case_events where case_id = ${caseId}`).toMatchObject([
      { seq: 1, kind: 'case.received' },
    ]);
    const deadlines = await sql`
      select clock, due_on::text, state, next_action_at from redress.deadlines where case_id = ${caseId} order by clock`;
    expect(deadlines).toContainEqual({
      clock: 'stage1.acknowledge',
      due_on: '2026-03-09',
      state: 'armed',
      next_action_at: new Date('2026-03-05T09:00:00Z'),
    });
    const outbox =
      await sql`select occasion, state, message_id is not null as letter from redress.outbox where case_id = ${caseId}`;
    expect(outbox).toMatchObject([{ occasion: 'receipt', state: 'pending', letter: true }]);
  });

  it('keeps the words of the person out of the history, the outbox and the snapshot', async () => {
    const { caseId } = await world.open(complaint('CANARY-WORDS of a resident'));
    const sql = world.database.superuserSql;
    const [found] = await sql`
      select (select body from redress.case_events where case_id = ${caseId})
        || (select snapshot::text from redress.cases where id = ${caseId})
        || (select json_agg(o)::text from redress.outbox o where case_id = ${caseId})
        || (select json_agg(d)::text from redress.deadlines d where case_id = ${caseId}) as everything`;
    expect(found?.['everything']).toContain(caseId);
    for (const canary of ['CANARY', 'Sam', 'sam.jones']) expect(found?.['everything']).not.toContain(canary);
    const view = await getCase(world.officer, { caseId });
    expect(view).toMatchObject({ description: 'CANARY-WORDS of a resident', person: { name: 'Sam Jones' } });
  });

  it('answers the same request with the same key alike, eight times at once', async () => {
    const input = { ...complaint(), idempotencyKey: 'form-1' };
    const results = await Promise.all(Array.from({ length: 8 }, () => openCase(world.anybody, input)));
    const values = results.map(valueOf);
    expect(new Set(values.map(({ caseId }) => caseId)).size).toBe(1);
    expect(values.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(values.map(({ acknowledgeBy }) => acknowledgeBy)).toEqual(Array(8).fill('2026-03-09'));
  });

  it('refuses a key that was used for something else', async () => {
    valueOf(await openCase(world.anybody, { ...complaint('one'), idempotencyKey: 'form-2' }));
    const again = await openCase(world.anybody, { ...complaint('two'), idempotencyKey: 'form-2' });
    expect(again).toEqual({ ok: false, failure: { kind: 'key-reused' } });
  });

  it('keeps no plain hash of the request, which holds personal words', async () => {
    await openCase(world.anybody, { ...complaint(), idempotencyKey: 'form-3' });
    await openCase(world.anybody, { ...complaint(), idempotencyKey: 'form-4' });
    const rows = await world.database.superuserSql`
      select encode(request_hash, 'hex') as hash from redress.idempotency_keys where key in ('open:form-3', 'open:form-4')`;
    expect(new Set(rows.map((row) => row['hash'] as string)).size).toBe(2);
  });

  it('lets staff say that a letter came earlier, with a reason when it is over a working day', async () => {
    const happenedAt = new Date('2026-02-25T12:00:00Z');
    const without = await openCase(world.officer, { ...complaint(), happenedAt });
    expect(without).toMatchObject({ failure: { code: 'invalid-event', faults: [{ pointer: '/lateEntryReason' }] } });
    const withReason = await world.open({ happenedAt, lateEntryReason: 'Found in the wrong tray' }, world.officer);
    expect(withReason).toMatchObject({ receivedOn: '2026-02-25', acknowledgeBy: '2026-03-04' });
    const yesterday = await world.open({ happenedAt: new Date('2026-02-27T16:00:00Z') }, world.officer);
    expect(yesterday.receivedOn).toBe('2026-02-27');
  });

  it('does not believe the public about when something came in', async () => {
    const result = await openCase(world.anybody, { ...complaint(), happenedAt: new Date('2026-02-25T12:00:00Z') });
    expect(result).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  });

  it('refuses a time in the future, a time before any calendar, and a procedure that the organisation does not use', async () => {
    const future = await openCase(world.officer, { ...complaint(), happenedAt: new Date('2026-03-02T10:16:00Z') });
    expect(future).toMatchObject({ failure: { code: 'invalid-event', faults: [{ pointer: '/happenedAt' }] } });
    const past = await openCase(world.officer, { ...complaint(), happenedAt: new Date('1990-01-01T00:00:00Z') });
    expect(past).toMatchObject({ failure: { code: 'invalid-event', faults: [{ pointer: '/happenedAt' }] } });
    const strange = await openCase(world.officer, { ...complaint(), procedure: 'spso-mchp' });
    expect(strange).toMatchObject({ failure: { code: 'invalid-event', faults: [{ pointer: '/procedure' }] } });
  });

  it('lets an auditor take in nothing', async () => {
    expect(await openCase(world.auditor, complaint())).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  });
});
