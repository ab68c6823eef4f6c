import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadCursor, listCases } from '../../src/cases/list-cases.ts';
import type { OpenedCase } from '../../src/cases/open-case.ts';
import { acknowledgement, complaint, staffId, startWorld, valueOf, type World } from '../support/world.ts';

describe('the worklist', () => {
  let world: World;
  let opened: OpenedCase[];

  beforeAll(async () => {
    world = await startWorld();
    opened = [];
    for (const day of ['04', '02', '06', '03', '05']) {
      world.setClock(`2026-03-${day}T10:00`);
      opened.push(await world.open(complaint(`Complaint of ${day} March`)));
    }
    world.setClock('2026-03-10T12:00');
    valueOf(await world.apply(first(), { type: 'assign', handler: staffId(world.officer) }));
  });
  afterAll(() => world.close());

  const first = (): OpenedCase => opened[0] ?? fail();
  const fail = (): never => {
    throw new Error('No case');
  };
  const dues = async (filter = {}) =>
    (await listCases(world.officer, { limit: 50, filter })).items.map(({ nextDue }) => nextDue?.due);

  it('begins with what is due first', async () => {
    expect(await dues()).toEqual(['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13']);
    const [item] = (await listCases(world.officer, { limit: 1 })).items;
    expect(item).toMatchObject({ summary: 'Complaint of 02 March', isOverdue: true, isDueToday: false, owner: null });
  });

  it('goes through all pages without losing or repeating a case, also those due on the same day', async () => {
    const more = await Promise.all(Array.from({ length: 7 }, () => world.open()));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listCases(world.officer, { limit: 2, cursor });
      seen.push(...page.items.map(({ caseId }) => caseId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(12);
    expect(new Set(seen)).toEqual(new Set([...opened, ...more].map(({ caseId }) => caseId)));
  });

  it('narrows to overdue, due today, an owner, a state, a clock and its state, and dates of receipt', async () => {
    expect(await dues({ overdue: true })).toEqual(['2026-03-09']);
    expect(await dues({ dueToday: true })).toEqual(['2026-03-10']);
    expect(await dues({ owner: staffId(world.officer) })).toEqual(['2026-03-11']);
    expect(await dues({ receivedFrom: '2026-03-05', receivedTo: '2026-03-06' })).toEqual(['2026-03-12', '2026-03-13']);
    expect(await dues({ clock: 'stage1.acknowledge', clockState: 'dueToday' })).toEqual(['2026-03-10']);
    expect(await dues({ clock: 'stage1.acknowledge', clockState: 'met' })).toEqual([]);
    expect((await dues({ state: 'stage1' })).length).toBeGreaterThan(4);
    expect(await dues({ state: 'closed' })).toEqual([]);
  });

  it('refuses a cursor of another filter, and one that is none', async () => {
    const { nextCursor } = await listCases(world.officer, { limit: 2 });
    const cursor = nextCursor ?? fail();
    await expect(listCases(world.officer, { limit: 2, cursor, filter: { overdue: true } })).rejects.toThrow(BadCursor);
    await expect(listCases(world.officer, { limit: 2, cursor: 'x' })).rejects.toThrow(BadCursor);
  });

  it('is empty for residents and the public', async () => {
    const resident = await world.residentOf(first());
    expect((await listCases(resident, { limit: 10 })).items).toEqual([]);
    expect((await listCases(world.anybody, { limit: 10 })).items).toEqual([]);
  });

  it('puts what is no longer due at the end', async () => {
    const refused = await world.open();
    const refuse = { type: 'refuse', ground: 'other', reasons: 'Not ours', ombudsmanRights: true };
    valueOf(await world.apply(refused, refuse));
    const items = (await listCases(world.officer, { limit: 50 })).items;
    expect(items.at(-1)).toMatchObject({ caseId: refused.caseId, nextDue: null, isOverdue: false });
  });

  it('shows another organisation nothing, whatever it asks for', async () => {
    const other = await startWorld({ beside: world });
    expect((await listCases(other.officer, { limit: 50 })).items).toEqual([]);
    const { getCase } = await import('../../src/cases/get-case.ts');
    expect(await getCase(other.officer, { reference: first().reference })).toBeNull();
    expect(await other.apply(first(), acknowledgement)).toEqual({ ok: false, failure: { kind: 'not-found' } });
    const handler = staffId(world.secondOfficer);
    const mine = await other.open();
    expect(await other.apply(mine, { type: 'assign', handler })).toMatchObject({ failure: { code: 'invalid-event' } });
  });
});
