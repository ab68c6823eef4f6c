import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyChains } from '../../src/audit/verify.ts';
import { calendarsInUse } from '../../src/calendars/calendars-in-use.ts';
import { decideProposal } from '../../src/calendars/decide-proposal.ts';
import { getProposal } from '../../src/calendars/get-proposal.ts';
import { importFeed, type Imported } from '../../src/calendars/import-feed.ts';
import { listProposals } from '../../src/calendars/list-proposals.ts';
import { previewProposal } from '../../src/calendars/preview-proposal.ts';
import { explainDeadline } from '../../src/cases/explain-deadline.ts';
import { getCase } from '../../src/cases/get-case.ts';
import { moveDates } from '../../src/cases/move-dates.ts';
import { createToken } from '../../src/identity/create-token.ts';
import { findToken } from '../../src/identity/find-token.ts';
import type { Context } from '../../src/ports.ts';
import { feedBytes, type FeedChanges } from '../support/bank-holiday-feed.ts';
import { acknowledgement, answer, startWorld, valueOf, type World } from '../support/world.ts';

// The late Queen's funeral, Monday 19 September 2022, was proclaimed on 10 September.
const funeral = '2022-09-19';
const england = 'england-and-wales';

let world: World;
beforeEach(async () => void (world = await startWorld({ at: '2022-09-02T10:00' })));
afterEach(() => world.close());

/** As it was before the proclamation. */
async function adoptBefore(): Promise<void> {
  await world.database.superuserSql`
    insert into redress.calendars (organisation_id, nation, revision, removed, adopted_at)
    values (${world.organisationId}, ${england}, 'before-the-funeral', array[${funeral}]::date[], '2022-01-01T00:00Z')`;
}

const importAs = async (ctx: Context, changes: FeedChanges = {}): Promise<Imported> =>
  valueOf(await importFeed(ctx, { feed: { source: 'bank-holidays.json', bytes: feedBytes(changes) } }));

async function propose(ctx = world.sweep, changes: FeedChanges = {}): Promise<string> {
  const imported = await importAs(ctx, changes);
  if (imported.kind !== 'proposed') throw new Error(imported.kind);
  return imported.id;
}

const approve = (ctx: Context, id: string) => decideProposal(ctx, { id, decision: 'approve' });

async function dueOf(caseId: string, clock: string): Promise<string | null | undefined> {
  return (await getCase(world.officer, { caseId }))?.look.clocks[clock]?.due;
}

async function acknowledgedOn(day: string) {
  world.setClock(`${day}T10:00`);
  const opened = await world.open();
  valueOf(await world.apply(opened, acknowledgement));
  return opened;
}

const changesOf = (caseId: string) => world.database.superuserSql`
  select seq from redress.case_events where case_id = ${caseId} and kind = 'case.calendarChanged'`;

describe('a bank holiday proclaimed at short notice', () => {
  beforeEach(adoptBefore);

  it('is proposed, previewed, approved by somebody else, and moves the open dates later', async () => {
    const bins = await acknowledgedOn('2022-09-07');
    expect(await dueOf(bins.caseId, 'stage1.respond')).toBe('2022-09-21');
    world.setClock('2022-09-10T09:00');
    const id = await propose(world.manager);
    expect(await getProposal(world.officer, { id })).toMatchObject({
      state: 'open',
      differences: { added: [funeral], removed: [] },
      proposedBy: { name: 'Ruth Kowalczyk' },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });

    const preview = await previewProposal(world.officer, { id, limit: 50 });
    expect(preview?.items).toEqual([
      { reference: bins.reference, clock: 'response.backstop', from: '2022-09-28', to: '2022-09-29', workingDays: 1 },
      { reference: bins.reference, clock: 'stage1.respond', from: '2022-09-21', to: '2022-09-22', workingDays: 1 },
    ]);
    expect(preview?.counts).toEqual({ cases: 1, impossible: 0, stays: 0, moves: [{ workingDays: 1, n: 2 }] });
    expect(await dueOf(bins.caseId, 'stage1.respond')).toBe('2022-09-21');

    expect(await approve(world.seniorLead, id)).toEqual({ ok: true, revision: '2026-08-21' });
    expect(await getProposal(world.officer, { id })).toMatchObject({
      state: 'approved',
      decidedBy: { name: 'Daniel Okafor' },
      differences: { added: [funeral], removed: [] },
    });
    expect(await calendarsInUse(world.officer)).toMatchObject({ calendars: [{ revision: '2026-08-21', waiting: 1 }] });
    expect(await moveDates(world.sweep)).toEqual({ moved: 1, refused: 0 });
    for (const { clock, to } of preview?.items ?? []) expect(await dueOf(bins.caseId, clock)).toBe(to);
    expect(await calendarsInUse(world.officer)).toMatchObject({ calendars: [{ waiting: 0 }] });

    // Told once, in the history and to the person, and never again.
    expect(await moveDates(world.sweep)).toEqual({ moved: 0, refused: 0 });
    expect(await changesOf(bins.caseId)).toHaveLength(1);
    const notices = await world.database.superuserSql`
      select occasion, clock, due_on::text as due from redress.outbox where occasion = 'date-moved'`;
    expect(notices).toEqual([{ occasion: 'date-moved', clock: 'stage1.respond', due: '2022-09-22' }]);
    expect((await verifyChains({ sql: world.ports.db.sql })).faults).toEqual([]);
  });

  it('counts for a complaint that comes between the approval and the moving of the others', async () => {
    world.setClock('2022-09-10T09:00');
    await approve(world.manager, await propose());
    const late = await acknowledgedOn('2022-09-12');
    expect(await dueOf(late.caseId, 'stage1.respond')).toBe('2022-09-27');
    expect(await moveDates(world.sweep)).toEqual({ moved: 0, refused: 0 });
  });

  it('is counted for a complaint withdrawn before and reinstated after it', async () => {
    const bins = await acknowledgedOn('2022-09-07');
    valueOf(await world.apply(bins, { type: 'withdraw', by: 'Sam Jones' }));
    world.setClock('2022-09-10T09:00');
    await approve(world.manager, await propose());
    expect(await moveDates(world.sweep)).toEqual({ moved: 0, refused: 0 });
    valueOf(await world.apply(bins, { type: 'reinstate', by: 'Sam Jones' }));
    expect(await moveDates(world.sweep)).toEqual({ moved: 1, refused: 0 });
    expect(await dueOf(bins.caseId, 'stage1.respond')).toBe('2022-09-22');
  });

  it('does not touch a complaint that is closed', async () => {
    const bins = await acknowledgedOn('2022-09-07');
    valueOf(await world.apply(bins, { ...answer, remedies: [] }));
    valueOf(await world.apply(bins, { type: 'close' }));
    world.setClock('2022-09-10T09:00');
    await approve(world.manager, await propose());
    expect(await moveDates(world.sweep)).toEqual({ moved: 0, refused: 0 });
  });

  it('leaves what was answered before as it was, and explains every date by the calendar that gave it', async () => {
    const bins = await acknowledgedOn('2022-09-07');
    valueOf(await world.apply(bins, answer));
    world.setClock('2022-09-10T09:00');
    await approve(world.manager, await propose());
    expect(await moveDates(world.sweep)).toEqual({ moved: 1, refused: 0 });
    const answered = await explainDeadline(world.officer, { caseId: bins.caseId, clock: 'stage1.respond' });
    expect(answered).toMatchObject({ due: '2022-09-21', agrees: true, calendarRevision: 'before-the-funeral' });
    const open = await acknowledgedOn('2022-09-10');
    const moved = await explainDeadline(world.officer, { caseId: open.caseId, clock: 'stage1.respond' });
    expect(moved).toMatchObject({ agrees: true, calendarRevision: '2026-08-21' });
  });

  it('does not keep an officer from recording what they did before the dates were moved', async () => {
    const bins = await acknowledgedOn('2022-09-07');
    world.setClock('2022-09-12T09:00');
    await approve(world.manager, await propose());
    await moveDates(world.sweep);
    world.setClock('2022-09-12T10:00');
    const result = await world.apply(bins, answer, { happenedAt: new Date('2022-09-09T15:00:00Z') });
    expect(result.ok).toBe(true);
  });
});

describe('a bank holiday that is taken away', () => {
  it('never moves a told date earlier: it stays, and somebody has to look at it', async () => {
    const bins = await acknowledgedOn('2022-09-07');
    expect(await dueOf(bins.caseId, 'stage1.respond')).toBe('2022-09-22');
    const id = await propose(world.manager, { remove: { [england]: [funeral] } });
    const preview = await previewProposal(world.officer, { id, limit: 50 });
    expect(preview?.counts).toEqual({ cases: 1, impossible: 0, stays: 1, moves: [{ workingDays: -1, n: 1 }] });
    expect(preview?.items).toEqual([
      { reference: bins.reference, clock: 'response.backstop', from: '2022-09-29', to: '2022-09-28', workingDays: -1 },
      { reference: bins.reference, clock: 'stage1.respond', from: '2022-09-22', to: null, workingDays: 0 },
    ]);
    await approve(world.seniorLead, id);
    await moveDates(world.sweep);
    expect(await dueOf(bins.caseId, 'stage1.respond')).toBe('2022-09-22');
    expect((await getCase(world.officer, { caseId: bins.caseId }))?.look.duties).toContain('calendar-recheck');
    // The date is still explained by the calendar that gave it.
    const why = await explainDeadline(world.officer, { caseId: bins.caseId, clock: 'stage1.respond' });
    expect(why).toMatchObject({ due: '2022-09-22', agrees: true, calendarRevision: '2026-08-21' });
  });
});

describe('the moving of dates that is cut off', () => {
  beforeEach(adoptBefore);

  it('loses nothing and tells no case twice', async () => {
    world.setClock('2022-09-07T10:00');
    const opened = await Promise.all(Array.from({ length: 12 }, () => world.open()));
    await Promise.all(opened.map((one) => world.apply(one, acknowledgement)));
    world.setClock('2022-09-10T09:00');
    await approve(world.manager, await propose());
    let asked = 0;
    const first = await moveDates(world.sweep, { limit: 5, isStopping: () => ++asked > 1 });
    expect(first).toEqual({ moved: 5, refused: 0 });
    // The second batch dies at the database, as when the process or its connection is killed.
    await world.database
      .ownerSql`alter table redress.outbox add constraint cut_off check (occasion <> 'date-moved') not valid`;
    await expect(moveDates(world.sweep, { limit: 5 })).rejects.toThrow(/cut_off/);
    await world.database.ownerSql`alter table redress.outbox drop constraint cut_off`;
    const told: number[] = [];
    const both = await Promise.all([
      moveDates(world.sweep, { limit: 3, progress: ({ moved }) => told.push(moved) }),
      moveDates(world.sweep, { limit: 3, progress: ({ moved }) => told.push(moved) }),
    ]);
    expect(both[0].moved + both[1].moved).toBe(7);
    expect(told.length).toBeGreaterThan(0);
    for (const { caseId } of opened) {
      expect(await changesOf(caseId)).toHaveLength(1);
      expect(await dueOf(caseId, 'stage1.respond')).toBe('2022-09-22');
    }
    expect((await verifyChains({ sql: world.ports.db.sql })).faults).toEqual([]);
  });

  it('is done by nobody but the system', async () => {
    await expect(moveDates(world.manager)).rejects.toThrow('Only the system');
  });
});

describe('who may do what with a calendar', () => {
  const bytes = feedBytes({ add: { [england]: ['2022-10-10'] } });

  it('lets only a manager propose and decide, and nobody approve their own', async () => {
    for (const ctx of [world.officer, world.auditor, world.anybody]) {
      expect(await importFeed(ctx, { feed: { source: 'a', bytes } })).toMatchObject({ ok: false });
    }
    const id = await propose(world.manager, { add: { [england]: ['2022-10-10'] } });
    expect(await approve(world.officer, id)).toEqual({ ok: false, why: 'forbidden' });
    expect(await approve(world.auditor, id)).toEqual({ ok: false, why: 'forbidden' });
    expect(await approve(world.sweep, id)).toEqual({ ok: false, why: 'forbidden' });
    expect(await approve(world.anybody, id)).toEqual({ ok: false, why: 'not-found' });
    expect(await approve(world.manager, id)).toEqual({ ok: false, why: 'own-proposal' });
    // Nor by a token that they made for it.
    const expiresAt = new Date('2035-01-01');
    const { token } = await createToken(world.manager, { name: 'A second me', role: 'manager', expiresAt });
    const actor = await findToken(world.ports, token);
    if (actor === null) throw new Error('No token');
    expect(await approve({ ...world.manager, actor }, id)).toEqual({ ok: false, why: 'program' });
    expect(await approve(world.seniorLead, id)).toMatchObject({ ok: true });
    expect(await approve(world.seniorLead, id)).toEqual({ ok: false, why: 'already-decided' });
  });

  it('lets one of two managers win who approve at once', async () => {
    const id = await propose(world.sweep, { add: { [england]: ['2022-10-10'] } });
    const both = await Promise.all([approve(world.manager, id), approve(world.seniorLead, id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const rows = await world.database.superuserSql`select revision from redress.calendars`;
    expect(rows).toEqual([{ revision: '2026-08-21+2022-10-10' }]);
  });

  it('shows nothing to a resident or a stranger, and nothing of another council', async () => {
    const id = await propose(world.sweep, { add: { [england]: ['2022-10-10'] } });
    const other = await startWorld({ beside: world });
    for (const ctx of [world.anybody, other.manager]) {
      expect(await getProposal(ctx, { id })).toBeNull();
      expect(await previewProposal(ctx, { id, limit: 10 })).toBeNull();
      expect((await listProposals(ctx, { limit: 10 })).items).toEqual([]);
      expect(await approve(ctx, id)).toEqual({ ok: false, why: 'not-found' });
    }
  });
});

describe('one proposal after another', () => {
  const first = { add: { [england]: ['2022-10-10'] } };
  const second = { add: { [england]: ['2022-10-10', '2022-11-11'] } };

  it('says so when there is nothing new, and records nothing', async () => {
    expect(await importAs(world.manager)).toMatchObject({ kind: 'unchanged', revision: '2026-08-21' });
    const id = await propose(world.manager, first);
    expect(await importAs(world.manager, first)).toMatchObject({ kind: 'alreadyProposed', id });
    expect((await listProposals(world.officer, { limit: 10 })).items).toHaveLength(1);
  });

  it('can no longer be approved when the calendar has changed since, only rejected', async () => {
    const [older, newer] = [await propose(world.sweep, first), await propose(world.sweep, second)];
    expect(await approve(world.manager, newer)).toMatchObject({ ok: true });
    expect(await getProposal(world.officer, { id: older })).toMatchObject({ isOvertaken: true });
    expect(await approve(world.manager, older)).toEqual({ ok: false, why: 'overtaken' });
    expect(await decideProposal(world.manager, { id: older, decision: 'reject' })).toMatchObject({ ok: true });
    // What is imported after it is compared with the new calendar.
    expect(await importAs(world.manager, second)).toMatchObject({ kind: 'unchanged' });
    const third = await propose(world.sweep, first);
    expect(await getProposal(world.officer, { id: third })).toMatchObject({
      isOvertaken: false,
      differences: { added: [], removed: ['2022-11-11'] },
    });
  });

  it('gives a calendar that comes back a name of its own', async () => {
    const names: (string | null)[] = [];
    for (const changes of [first, {}, first, {}]) {
      const decided = await approve(world.manager, await propose(world.sweep, changes));
      names.push(decided.ok ? decided.revision : decided.why);
    }
    expect(names).toEqual(['2026-08-21+2022-10-10', '2026-08-21', '2026-08-21+2022-10-10~2', '2026-08-21~2']);
    expect(await calendarsInUse(world.officer)).toMatchObject({ calendars: [{ revision: '2026-08-21~2' }] });
  });

  it('is listed page by page, the newest first', async () => {
    const older = await propose(world.sweep, first);
    world.setClock('2022-09-03T10:00');
    const made = [await propose(world.sweep, second), older];
    const page = await listProposals(world.officer, { limit: 1 });
    const rest = await listProposals(world.officer, { limit: 1, cursor: page.nextCursor ?? '' });
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual(made);
    expect(rest.nextCursor).toBeNull();
    await expect(listProposals(world.officer, { limit: 1, cursor: 'made-up' })).rejects.toThrow('cursor');
  });
});

describe('a feed that cannot be read', () => {
  it('is recorded as failed and is an alarm until a later import can be read', async () => {
    const broken = { source: 'https://www.gov.uk/bank-holidays.json', bytes: new TextEncoder().encode('{}') };
    const imported = valueOf(await importFeed(world.manager, { feed: broken }));
    expect(imported).toMatchObject({ kind: 'failed', problem: 'It holds no bank holidays for england-and-wales.' });
    expect((await listProposals(world.officer, { limit: 10 })).items).toMatchObject([
      { state: 'failed', isAlarm: true, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), revision: null },
    ]);
    await importAs(world.manager);
    expect((await listProposals(world.officer, { limit: 10 })).items).toMatchObject([
      { state: 'failed', isAlarm: false },
    ]);
  });

  it('cannot be approved, and a manager can say that they have seen it', async () => {
    const feed = { source: 'https://www.gov.uk/bank-holidays.json', problem: 'The server answered 500.' };
    const imported = valueOf(await importFeed(world.sweep, { feed }));
    if (imported.kind !== 'failed') throw new Error(imported.kind);
    const { id } = imported;
    expect(await approve(world.manager, id)).toEqual({ ok: false, why: 'already-decided' });
    expect(await decideProposal(world.manager, { id, decision: 'reject' })).toMatchObject({ ok: true });
    expect(await getProposal(world.officer, { id })).toMatchObject({ state: 'failed', isAlarm: false, sha256: null });
    expect(await previewProposal(world.officer, { id, limit: 10 })).toMatchObject({ items: [], nextCursor: null });
  });

  it('says what it left as it was in an open proposal', async () => {
    world.setClock('2022-10-01T10:00');
    const changes = { add: { [england]: ['2022-10-10'] }, remove: { [england]: ['2022-08-29'] } };
    const detail = await getProposal(world.officer, { id: await propose(world.sweep, changes) });
    expect(detail?.problem).toContain('the days are over although the feed no longer has them: 2022-08-29.');
    expect(detail?.differences).toEqual({ added: ['2022-10-10'], removed: [] });
  });
});
