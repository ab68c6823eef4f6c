import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFilter } from '../../src/cases/case-filter.ts';
import { listCases } from '../../src/cases/list-cases.ts';
import { openCase, type OpenedCase } from '../../src/cases/open-case.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import type { Context } from '../../src/ports.ts';
import { countWorklist } from '../../src/worklist/count-worklist.ts';
import { dropView } from '../../src/worklist/drop-view.ts';
import { beginWithView, keepView } from '../../src/worklist/keep-view.ts';
import { readChoices } from '../../src/worklist/read-choices.ts';
import { readOverview } from '../../src/worklist/read-overview.ts';
import { readSearch } from '../../src/worklist/read-search.ts';
import { listSavedViews } from '../../src/worklist/saved-views.ts';
import { searchCases } from '../../src/worklist/search-cases.ts';
import { acknowledgement, staffId, startWorld, valueOf, type World } from '../support/world.ts';

let world: World;
let bins: OpenedCase;
let damp: OpenedCase;
let noise: OpenedCase;
let withheld: OpenedCase;
const housing = '01900000-0000-7000-8000-00000000000a';
const streets = '01900000-0000-7000-8000-00000000000b';

beforeAll(async () => {
  world = await startWorld();
  const { superuserSql: sql } = world.database;
  for (const [id, name] of [
    [housing, 'Housing'],
    [streets, 'Streets'],
  ] as const) {
    await sql`insert into redress.teams (organisation_id, id, name) values (${world.organisationId}, ${id}, ${name})`;
  }
  await sql`update redress.staff set team_id = ${housing} where id = ${staffId(world.officer)}`;
  bins = await lodge('2026-03-02T10:00', 'The bins were missed three weeks running', {
    name: 'Sam Jones',
    phone: '+44 1632 960001',
  });
  damp = await lodge('2026-03-03T10:00', 'Damp and mould in the back bedroom', {
    name: 'Siân O’Brien',
    address: '1 Hill Street, NM1 2AB',
  });
  noise = await lodge('2026-03-04T10:00', 'Noise from the building site', {
    name: 'Ana Jonesmith',
    email: 'ana@example.org',
  });
  withheld = await lodge(
    '2026-03-05T10:00',
    'A complaint about an officer and the bins',
    { name: 'Robin Hidden' },
    { withholdName: 'They are afraid of the officer' },
  );
  world.setClock('2026-03-10T12:00');
  await act(bins, { type: 'assign', handler: staffId(world.officer) });
  await act(damp, { type: 'route', team: housing });
  await act(noise, { type: 'route', team: streets });
  await act(noise, { type: 'label', add: ['site works'] });
  await act(withheld, { type: 'assign', handler: staffId(world.secondOfficer) });
  await act(withheld, { type: 'triage', complexity: 'complex', vulnerability: false, risk: true });
});
afterAll(() => world.close());

async function lodge(
  at: string,
  description: string,
  person: { name: string; phone?: string; email?: string; address?: string },
  more = {},
) {
  world.setClock(at);
  const event = eventSchemas.receive.parse({ type: 'receive', channel: 'phone', description, ...more });
  return valueOf(await openCase(world.manager, { event, person }));
}

async function act(opened: OpenedCase, event: unknown) {
  valueOf(await world.apply(opened, event));
}

const nameOf = new Map<string, string>();
function named(ids: readonly string[]): string[] {
  for (const [name, { caseId }] of Object.entries({ bins, damp, noise, withheld })) nameOf.set(caseId, name);
  return ids.map((id) => nameOf.get(id) ?? id).sort();
}
const listed = async (filter: CaseFilter, ctx: Context = world.officer) =>
  named((await listCases(ctx, { limit: 50, filter })).items.map(({ caseId }) => caseId));
const reader = (): Context =>
  world.as({ kind: 'staff', organisationId: world.organisationId, staffId: staffId(world.auditor), role: 'reader' });
const found = async (typed: string, ctx: Context = world.officer) =>
  named((await searchCases(ctx, readSearch(typed))).cases.map(({ caseId }) => caseId));

describe('the list of cases', () => {
  it('begins with one’s own, what nobody in one’s teams has taken, and what belongs to no team', async () => {
    expect(await listed({ whose: 'mine' })).toEqual(['bins', 'damp']);
    expect(await listed({ whose: 'mine', standsInFor: [staffId(world.secondOfficer)] })).toContain('withheld');
    expect(await listed({ whose: 'team' })).toEqual(['damp']);
    await act(noise, { type: 'appoint', as: 'deputy', staff: staffId(world.officer) });
    expect(await listed({ whose: 'mine' }), 'a deputy’s, too').toEqual(['bins', 'damp', 'noise']);
    await act(noise, { type: 'appoint', as: 'deputy', staff: '' });
  });

  it('narrows by everything the form offers', async () => {
    expect(await listed({ team: streets })).toEqual(['noise']);
    expect(await listed({ label: 'site works' })).toEqual(['noise']);
    expect(await listed({ mark: 'risk' })).toEqual(['withheld']);
    expect(await listed({ part: 'awaitingAcknowledgement', unowned: true })).toEqual(['damp', 'noise']);
    expect(await listed({ dueFrom: '2026-03-10', dueTo: '2026-03-10' })).toEqual(['damp']);
    expect(await listed({ waitingOn: 'us' })).toHaveLength(4);
    expect(await listed({ waitingOn: 'service' })).toEqual([]);
    expect(await listed({ open: false })).toEqual([]);
    expect(await listed({ undelivered: true })).toEqual([]);
  });

  it('waits for a service once it was asked, and says so to whoever looks', async () => {
    await act(damp, {
      type: 'askService',
      id: 'q1',
      to: 'repairs@example.org',
      question: 'When was it seen?',
      due: '2026-03-13',
    });
    expect(await listed({ waitingOn: 'service' })).toEqual(['damp']);
    expect(await listed({ waitingOn: 'us' })).not.toContain('damp');
    const items = (await listCases(world.officer, { limit: 50 })).items;
    expect(items.find(({ caseId }) => caseId === damp.caseId)?.waitingOn).toBe('service');
  });

  it('tells of risk and of a withheld name only whoever may know', async () => {
    const rowFor = async (ctx: Context) =>
      (await listCases(ctx, { limit: 50 })).items.find(({ caseId }) => caseId === withheld.caseId);
    expect(await rowFor(world.officer)).toMatchObject({
      personName: 'Robin Hidden',
      marks: ['risk', 'complex', 'nameWithheld'],
    });
    expect(await rowFor(reader())).toMatchObject({
      personName: null,
      isNameWithheld: true,
      marks: ['complex', 'nameWithheld'],
    });
    expect(await listed({ mark: 'risk' }, reader()), 'nor by choosing').toEqual([]);
  });

  it('goes on page by page in each order, each case once', async () => {
    for (const sort of ['due', 'newest', 'oldest'] as const) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof listCases>> = await listCases(world.officer, {
          limit: 1,
          sort,
          cursor: cursor ?? undefined,
        });
        seen.push(...page.items.map(({ caseId }) => caseId));
        cursor = page.nextCursor;
      } while (cursor !== null);
      const expected = [bins, damp, noise, withheld].map(({ caseId }) => caseId);
      expect(seen, sort).toEqual(sort === 'newest' ? expected.toReversed() : expected);
    }
  });

  it('counts what its links lead to', async () => {
    const soon = '2026-03-13';
    const counts = await countWorklist(world.officer, { filter: {}, soon });
    const n = async (filter: CaseFilter) => (await listed({ open: true, ...filter })).length;
    expect(counts).toEqual({
      overdue: await n({ overdue: true }),
      dueToday: await n({ dueToday: true }),
      dueSoon: await n({ dueFrom: '2026-03-10', dueTo: soon }),
      unacknowledged: await n({ part: 'awaitingAcknowledgement' }),
      unowned: await n({ unowned: true }),
      service: await n({ waitingOn: 'service' }),
      approval: 0,
      undelivered: 0,
      callBacks: 0,
    });
    expect(counts).toMatchObject({ overdue: 1, dueToday: 1, service: 1 });
    expect(await countWorklist(world.anybody, { filter: {}, soon })).toBeNull();
  });

  it('is drawn day by day, with who has what and where the late ones wait', async () => {
    const overview = await readOverview(world.manager, { filter: {}, week: '2026-03-17', until: '2026-03-31' });
    expect(overview).toMatchObject({ overdue: 1, late: [{ stage: 'stage1', waiting: 'us', n: 1 }] });
    expect(overview?.due.map(({ n }) => n)).toEqual([1, 1, 1]);
    expect(overview?.people.map(({ name, open, overdue }) => [name, open, overdue])).toEqual([
      [null, 2, 0],
      ['Priya Nair', 1, 1],
      ['Tom Ashworth', 1, 0],
    ]);
    expect((await readChoices(world.officer)).labels).toEqual(['site works']);
  });

  it('narrows by more time given and by an Ombudsman, one besides the other and besides any mark', async () => {
    expect(await listed({ extended: true })).toEqual([]);
    expect(await listed({ ombudsman: 'never' })).toHaveLength(4);
    await act(bins, acknowledgement);
    await act(bins, { type: 'extend', reason: 'x', workingDays: 5, ombudsmanDetails: true, letter: 'More time.' });
    await act(bins, { type: 'referToOmbudsman', ombudsman: 'lgsco', reference: '25 001 002' });
    await act(withheld, { type: 'referToOmbudsman', ombudsman: 'lgsco', reference: '25 001 003' });
    expect(await listed({ extended: true })).toEqual(['bins']);
    expect(await listed({ extended: false, open: true })).toEqual(['damp', 'noise', 'withheld']);
    expect(await listed({ ombudsman: 'with' })).toEqual(['bins', 'withheld']);
    expect(await listed({ ombudsman: 'with', mark: 'risk' })).toEqual(['withheld']);
    expect(await listed({ ombudsman: 'with', extended: true, dueFrom: '2026-03-11' })).toEqual(['bins']);
    await act(bins, { type: 'ombudsmanDecision', decision: 'No fault' });
    await act(damp, { type: 'ombudsmanDecision', decision: 'No fault' });
    expect(await listed({ ombudsman: 'with' })).toEqual(['withheld']);
    expect(await listed({ ombudsman: 'decided' }), 'also where nobody said before that it went there').toEqual([
      'bins',
      'damp',
    ]);
    await act(bins, { type: 'referToOmbudsman', ombudsman: 'lgsco', reference: '25 001 004' });
    expect(await listed({ ombudsman: 'decided' }), 'it has it again').toEqual(['damp']);
    expect(await listed({ ombudsman: 'never' })).toEqual(['noise']);
  });
});

describe('the search', () => {
  it('finds by reference, name, telephone, postcode, e-mail and words', async () => {
    expect(await found(bins.reference)).toEqual(['bins']);
    expect(await found(bins.reference.slice(0, 6))).toContain('bins');
    expect(await found('jones')).toEqual(['bins', 'noise']);
    expect(await found('Sam Jones')).toEqual(['bins']);
    expect(await found('01632 960 001')).toEqual(['bins']);
    expect(await found('o’brien nm12ab')).toEqual(['damp']);
    expect(await found('ANA@example.org')).toEqual(['noise']);
    expect(await found('building site')).toEqual(['noise']);
    expect(await found('the bins')).toEqual(['bins', 'withheld']);
    expect(await found(`x' & !!\\ | :* <-> jones`)).toEqual([]);
  });

  it('does not give away whose name is withheld, nor anything to others', async () => {
    expect(await found('Hidden')).toEqual(['withheld']);
    expect(await found('Hidden', reader())).toEqual([]);
    expect(await found(withheld.reference, reader())).toEqual(['withheld']);
    const { organisationId } = world;
    const partner = world.as({ kind: 'staff', organisationId, staffId: staffId(world.officer), role: 'partner' });
    expect(await found('jones', partner), 'what they did not bring in').toEqual([]);
    expect(await found('jones', world.anybody)).toEqual([]);
    const other = await startWorld({ beside: world });
    expect(await found('jones', other.officer)).toEqual([]);
    await expect(
      world.ports.db.sql`select redress.find_words(${organisationId}, 'bin'::tsquery, 10)`,
      'without an organisation set',
    ).resolves.toEqual([{ find_words: '{}' }]);
  });
});

describe('saved views', () => {
  it('are one’s own until shared, one of them the one to begin with', async () => {
    const view = { query: 'whose=all&due=overdue', isDefault: false, isShared: false };
    await keepView(world.officer, { ...view, name: 'Late' });
    await keepView(world.officer, { ...view, name: 'Housing', isShared: true, isDefault: true });
    await keepView(world.officer, { ...view, name: 'late', query: 'whose=mine' });
    const own = await listSavedViews(world.officer);
    expect(own.map(({ name, query, isDefault }) => [name, query, isDefault])).toEqual([
      ['Housing', 'whose=all&due=overdue', true],
      ['late', 'whose=mine', false],
    ]);
    const seen = await listSavedViews(world.secondOfficer);
    expect(seen).toMatchObject([{ name: 'Housing', isOwn: false, isDefault: false }]);
    await dropView(world.secondOfficer, seen[0]?.id ?? '');
    await beginWithView(world.secondOfficer, seen[0]?.id ?? '');
    await beginWithView(world.officer, own[1]?.id ?? '');
    expect((await listSavedViews(world.officer)).map(({ isDefault }) => isDefault)).toEqual([false, true]);
    await dropView(world.officer, own[0]?.id ?? '');
    expect(await listSavedViews(world.officer)).toHaveLength(1);
    expect(await listSavedViews(world.anybody)).toEqual([]);
  });
});
