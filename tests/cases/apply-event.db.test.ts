import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { londonDate } from '../../src/calendar/london.ts';
import { applyEvent } from '../../src/cases/apply-event.ts';
import { caseHistory } from '../../src/cases/case-history.ts';
import { explainDeadline } from '../../src/cases/explain-deadline.ts';
import { getCase } from '../../src/cases/get-case.ts';
import type { OpenedCase } from '../../src/cases/open-case.ts';
import { acknowledgement, answer, eventOf, staffId, startWorld, valueOf, type World } from '../support/world.ts';

describe('what happens to a case', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.close());

  async function opened(at = '2026-03-02T10:15'): Promise<OpenedCase> {
    world.setClock(at);
    return world.open();
  }

  const outbox = async ({ caseId }: OpenedCase) =>
    (
      await world.database.superuserSql<{ occasion: string }[]>`
      select occasion from redress.outbox where case_id = ${caseId} order by created_at, id`
    ).map(({ occasion }) => occasion);
  const deadlines = async ({ caseId }: OpenedCase) =>
    world.database.superuserSql<{ clock: string; state: string; due: string; original: string }[]>`
      select clock, state, due_on::text as due, original_due_on::text as original, is_extended as extended
      from redress.deadlines where case_id = ${caseId} order by clock`;

  const statesInLists = async ({ caseId }: OpenedCase) =>
    world.database.superuserSql<{ clock: string; state: string }[]>`
      select clock, redress.clock_state(clock, state, due_on, base_due_on, stopped_on,
        ${londonDate(world.ports.clock.now())}::date) as state
      from (select distinct on (clock) * from redress.deadlines where case_id = ${caseId} order by clock, run desc) d
      order by clock`;
  const statesInView = async ({ caseId }: OpenedCase) => {
    const clocks = (await getCase(world.officer, { caseId }))?.look.clocks ?? {};
    const begun = Object.entries(clocks).filter(([, { started }]) => started !== null);
    return begun.map(([clock, { state }]) => ({ clock, state })).toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
  };

  it('goes from lodging to the final response, with history, deadlines and notices at each step', async () => {
    const bins = await opened();
    world.setClock('2026-03-04T11:00');
    valueOf(await world.apply(bins, { type: 'assign', handler: staffId(world.officer) }));
    valueOf(await world.apply(bins, acknowledgement));
    world.setClock('2026-03-10T11:00');
    valueOf(
      await world.apply(bins, {
        type: 'extend',
        workingDays: 5,
        reason: 'The contractor is away',
        ombudsmanDetails: true,
      }),
    );
    expect(await deadlines(bins)).toContainEqual(
      expect.objectContaining({
        clock: 'stage1.respond',
        state: 'armed',
        due: '2026-03-25',
        original: '2026-03-18',
        extended: true,
      }),
    );
    world.setClock('2026-03-20T11:00');
    valueOf(await world.apply(bins, answer));
    const resident = await world.residentOf(bins);
    world.setClock('2026-03-21T20:00');
    valueOf(await world.apply(bins, { type: 'requestEscalation', reason: 'Still missed' }, {}, resident));
    world.setClock('2026-03-24T11:00');
    valueOf(await world.apply(bins, { type: 'assign', handler: staffId(world.secondOfficer) }));
    valueOf(await world.apply(bins, { type: 'acknowledge', ombudsmanDetails: true }, {}, world.secondOfficer));
    world.setClock('2026-04-10T11:00');
    const last = valueOf(
      await world.apply(bins, { ...answer, letter: 'Our final response.' }, {}, world.secondOfficer),
    );

    expect(last).toMatchObject({ version: 9, seq: 9, created: [], replayed: false });
    const history = await caseHistory(world.officer, { caseId: bins.caseId, limit: 100 });
    expect(history?.items.map(({ kind }) => kind)).toEqual([
      'case.received',
      'case.assigned',
      'case.acknowledged',
      'case.extended',
      'case.responded',
      'case.escalationRequested',
      'case.assigned',
      'case.acknowledged',
      'case.responded',
    ]);
    expect(await outbox(bins)).toEqual(
      expect.arrayContaining([
        'receipt',
        'acknowledgement',
        'extension',
        'response',
        'stage2-acknowledgement',
        'final-response',
      ]),
    );
    const view = await getCase(world.officer, { reference: bins.reference.toLowerCase().replaceAll('-', ' ') });
    expect(view).toMatchObject({
      owner: { name: 'Tom Ashworth' },
      issues: [
        { number: 1, text: 'Bins missed on three Tuesdays', state: 'decided', finding: 'upheld' },
        { number: 2, finding: 'partlyUpheld' },
      ],
      remedies: [{ id: 'sorry', kind: 'apology', text: 'A written apology', state: 'offered' }],
    });
    expect(view?.messages.map(({ letter }) => letter)).toContain('Our final response.');
    expect(view?.look.clocks['stage1.respond']?.state).toBe('metExtended');
    expect(await statesInLists(bins)).toEqual(await statesInView(bins));
  });

  it('shows the resident their own case without who handles it, and only what they may do', async () => {
    const bins = await opened();
    valueOf(await world.apply(bins, { type: 'assign', handler: staffId(world.officer) }));
    const resident = await world.residentOf(bins);
    const view = await getCase(resident, { reference: bins.reference });
    expect(view).toMatchObject({ owner: null, description: 'Our bins were missed three weeks running' });
    expect(view?.allowed.toSorted()).toEqual(['addInformation', 'changeDetails', 'withdraw']);
    const history = await caseHistory(resident, { reference: bins.reference, limit: 10 });
    expect(history?.items.map(({ kind }) => kind)).toEqual(['case.received']);
  });

  it('refuses by the rules with the reason and what could be done instead, and writes nothing', async () => {
    const bins = await opened();
    const result = await world.apply(bins, { type: 'respond', outcome: 'upheld' });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'refused', code: 'event-not-permitted' } });
    expect(!result.ok && result.failure.kind === 'refused' && result.failure.possibleEvents).toContain('acknowledge');
    const view = await getCase(world.officer, { caseId: bins.caseId });
    expect(view?.version).toBe(1);
    expect(await outbox(bins)).toEqual(['receipt']);
  });

  it('answers like an absent case to whoever may not see it', async () => {
    const bins = await opened();
    const other = await opened();
    const neighbour = await world.residentOf(other);
    const notFound = { ok: false, failure: { kind: 'not-found' } };
    const withdraw = { type: 'withdraw', by: 'Sam Jones' };
    expect(await world.apply(bins, withdraw, {}, neighbour)).toEqual(notFound);
    expect(await world.apply(bins, withdraw, {}, world.anybody)).toEqual(notFound);
    const absent = { reference: 'C-0000-000-0', event: eventOf(withdraw) };
    expect(await applyEvent(world.officer, absent)).toEqual(notFound);
    expect(await applyEvent(world.officer, { reference: 'nonsense', event: eventOf(withdraw) })).toEqual(notFound);
    expect(await getCase(neighbour, { caseId: bins.caseId })).toBeNull();
    expect(await getCase(world.anybody, { reference: bins.reference })).toBeNull();
    expect(await caseHistory(neighbour, { reference: bins.reference, limit: 5 })).toBeNull();
    expect(await explainDeadline(neighbour, { reference: bins.reference, clock: 'stage1.acknowledge' })).toBeNull();
  });

  it('keeps a resident to their own acts and an auditor to none', async () => {
    const bins = await opened();
    const resident = await world.residentOf(bins);
    const forbidden = { ok: false, failure: { kind: 'forbidden' } };
    expect(await world.apply(bins, acknowledgement, {}, resident)).toEqual(forbidden);
    expect(await world.apply(bins, acknowledgement, {}, world.auditor)).toEqual(forbidden);
    const when = { happenedAt: new Date('2026-03-02T10:15:00Z') };
    expect(await world.apply(bins, { type: 'addInformation', text: 'More' }, when, resident)).toEqual(forbidden);
    expect((await world.apply(bins, { type: 'addInformation', text: 'More' }, {}, resident)).ok).toBe(true);
  });

  it('does nothing when the case has moved on since it was read', async () => {
    const bins = await opened();
    valueOf(await world.apply(bins, { type: 'assign', handler: staffId(world.officer) }, { expectedVersion: 1 }));
    expect(await world.apply(bins, acknowledgement, { expectedVersion: 1 })).toEqual({
      ok: false,
      failure: { kind: 'stale', version: 2 },
    });
  });

  it('lets eight people act at once, each act once and in one order', async () => {
    const bins = await opened();
    const acts = Array.from({ length: 8 }, (_, n) => world.apply(bins, { type: 'addInformation', text: `Note ${n}` }));
    const versions = (await Promise.all(acts)).map((result) => valueOf(result).version);
    expect(versions.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('acknowledges once when two officers do so at the same moment', async () => {
    const bins = await opened();
    const both = await Promise.all([world.apply(bins, acknowledgement), world.apply(bins, acknowledgement)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'event-not-permitted' } });
    expect((await outbox(bins)).filter((occasion) => occasion === 'acknowledgement')).toHaveLength(1);
  });

  it('answers a repeated request with the same key alike, although it would now be refused', async () => {
    const bins = await opened();
    const first = valueOf(await world.apply(bins, acknowledgement, { idempotencyKey: 'ack' }));
    const again = valueOf(await world.apply(bins, acknowledgement, { idempotencyKey: 'ack' }));
    expect(again).toEqual({ ...first, replayed: true });
    const other = await world.apply(bins, { ...acknowledgement, ombudsmanDetails: false }, { idempotencyKey: 'ack' });
    expect(other).toEqual({ ok: false, failure: { kind: 'key-reused' } });
  });

  it('gives every clock the same state in the lists as on the page: overdue, due today, late, void, short of contents', async () => {
    const late = await opened();
    const short = await opened();
    const gone = await opened();
    world.setClock('2026-03-09T09:00');
    expect(await statesInLists(late)).toEqual(await statesInView(late));
    world.setClock('2026-03-11T09:00');
    expect(await statesInLists(late)).toEqual(await statesInView(late));
    valueOf(await world.apply(late, acknowledgement));
    valueOf(await world.apply(short, acknowledgement));
    valueOf(await world.apply(short, { ...answer, contents: ['decision'] }));
    valueOf(await world.apply(gone, { type: 'withdraw', by: 'Sam Jones' }));
    const states = await Promise.all([late, short, gone].map(statesInLists));
    expect(states).toEqual(await Promise.all([late, short, gone].map(statesInView)));
    const named = new Set(states.flat().map(({ state }) => state));
    expect([...named]).toEqual(expect.arrayContaining(['late', 'invalidStop', 'void', 'running']));
  });

  it('judges a letter posted yesterday by yesterday', async () => {
    const bins = await opened();
    world.setClock('2026-03-10T09:00');
    valueOf(await world.apply(bins, acknowledgement, { happenedAt: new Date('2026-03-09T16:30:00Z') }));
    const [row] = (await deadlines(bins)).filter(({ clock }) => clock === 'stage1.acknowledge');
    expect(row?.state).toBe('stopped');
    const view = await getCase(world.officer, { caseId: bins.caseId });
    expect(view?.look.clocks['stage1.acknowledge']).toMatchObject({
      state: 'met',
      stopped: '2026-03-09T16:30:00.000Z',
    });
    const early = await world.apply(bins, answer, { happenedAt: new Date('2026-03-09T16:00:00Z') });
    expect(early).toMatchObject({ failure: { code: 'invalid-event', faults: [{ pointer: '/happenedAt' }] } });
  });

  it('takes only people who work here as handler, and the senior lead as approver', async () => {
    const bins = await opened();
    const nobody = await world.apply(bins, { type: 'assign', handler: 'Sam' });
    expect(nobody).toMatchObject({ failure: { code: 'invalid-event', faults: [{ pointer: '/handler' }] } });
    valueOf(await world.apply(bins, acknowledgement));
    const extend = { type: 'extend', workingDays: 15, reason: 'Hard', ombudsmanDetails: true, goodReason: 'Very' };
    const byOfficer = await world.apply(bins, { ...extend, approvedBy: staffId(world.officer) });
    expect(byOfficer).toMatchObject({ failure: { code: 'invalid-event', faults: [{ pointer: '/approvedBy' }] } });
    valueOf(await world.apply(bins, { ...extend, approvedBy: staffId(world.seniorLead) }));
  });

  it('takes a date that no calendar covers as a fault of the event', async () => {
    const bins = await opened();
    valueOf(await world.apply(bins, acknowledgement));
    const far = { type: 'extend', until: '2099-01-01', reason: 'Long', ombudsmanDetails: true };
    const result = await world.apply(bins, far);
    expect(result).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });

  it('makes a further case of a new issue, with its own deadlines and history, for the same person', async () => {
    const bins = await opened();
    valueOf(await world.apply(bins, acknowledgement));
    const done = valueOf(
      await world.apply(
        bins,
        { type: 'addIssue', text: 'And my hedge was cut', related: false, wouldDelay: false },
        { idempotencyKey: 'hedge' },
      ),
    );
    expect(done.created).toHaveLength(1);
    const view = await getCase(world.officer, { reference: done.created[0]?.reference ?? '' });
    expect(view).toMatchObject({ version: 1, description: 'And my hedge was cut', person: { name: 'Sam Jones' } });
    expect(view?.look.clocks['stage1.acknowledge']?.state).toBe('running');
    const again = await world.apply(
      bins,
      { type: 'addIssue', text: 'And my hedge was cut', related: false, wouldDelay: false },
      { idempotencyKey: 'hedge' },
    );
    expect(valueOf(again)).toEqual({ ...done, replayed: true });
  });

  it('explains a deadline day by day, and says that recomputing agrees', async () => {
    const bins = await opened();
    const basis = await explainDeadline(world.officer, { reference: bins.reference, clock: 'stage1.acknowledge' });
    expect(basis).toMatchObject({ due: '2026-03-09', agrees: true, stored: { due: '2026-03-09' } });
    expect(basis?.startEvent).toEqual({
      seq: 1,
      type: 'receive',
      happenedAt: '2026-03-02T10:15:00.000Z',
      firstToldOn: null,
    });
    expect(basis?.explanation?.days.at(-1)).toMatchObject({ date: '2026-03-09', isDue: true });
    await world.database.superuserSql`
      update redress.deadlines set due_on = '2026-03-10' where case_id = ${bins.caseId} and clock = 'stage1.acknowledge'`;
    const changed = await explainDeadline(world.officer, { reference: bins.reference, clock: 'stage1.acknowledge' });
    expect(changed).toMatchObject({ agrees: false });
    expect(await explainDeadline(world.officer, { reference: bins.reference, clock: 'stage9.dance' })).toBeNull();
  });

  it('logs every look at a case', async () => {
    const bins = await opened();
    await getCase(world.auditor, { reference: bins.reference });
    await caseHistory(world.manager, { reference: bins.reference, limit: 5 });
    const rows = await world.database.superuserSql`
      select what, actor_id from redress.access_log where case_id = ${bins.caseId} order by what`;
    expect(rows).toEqual([
      { what: 'case', actor_id: staffId(world.auditor) },
      { what: 'history', actor_id: staffId(world.manager) },
    ]);
  });
});
