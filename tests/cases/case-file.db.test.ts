import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import { listRestrictions } from '../../src/cases/list-restrictions.ts';
import { BadCursor } from '../../src/cases/cursor.ts';
import { parseReference } from '../../src/cases/reference.ts';
import { openCase, type OpenedCase } from '../../src/cases/open-case.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import { acknowledgement, answer, complaint, staffId, startWorld, valueOf, type World } from '../support/world.ts';

const restriction = {
  type: 'restrict',
  reasons: 'Forty calls in one day',
  restriction: 'By letter only, to one named officer',
  reviewOn: '2026-06-01',
  equalityConsidered: 'Asked about adjustments; letters suit them',
};

describe('the file that staff keep on a case', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.close());

  async function opened(at = '2026-03-02T10:15'): Promise<OpenedCase> {
    world.setClock(at);
    return world.open();
  }
  const fileOf = async ({ caseId }: Pick<OpenedCase, 'caseId'>) => (await getCase(world.officer, { caseId }))?.forStaff;
  const faultsOf = async (done: ReturnType<World['apply']>) => {
    const result = await done;
    if (result.ok) return [];
    return result.failure.kind === 'refused' ? (result.failure.faults ?? []).map(({ pointer }) => pointer) : [];
  };

  it('links another case by its reference, however it is written, and shows the link from both sides', async () => {
    const [bins, again] = [await opened(), await opened()];
    const written = again.reference.toLowerCase().replaceAll('-', ' ');
    valueOf(await world.apply(bins, { type: 'link', to: written, kind: 'related', reason: 'The same street' }));
    expect((await fileOf(bins))?.links).toEqual([
      { caseId: again.caseId, reference: again.reference, kind: 'related', direction: 'to', reason: 'The same street' },
    ]);
    expect((await fileOf(again))?.links).toEqual([
      { caseId: bins.caseId, reference: bins.reference, kind: 'related', direction: 'from', reason: null },
    ]);
    valueOf(await world.apply(bins, { type: 'unlink', to: again.caseId, kind: 'related', reason: 'Another street' }));
    expect((await fileOf(bins))?.links).toEqual([]);
    expect((await fileOf(again))?.links).toEqual([]);
  });

  it('knows one link however the other case is named', async () => {
    const [bins, again] = [await opened(), await opened()];
    valueOf(await world.apply(bins, { type: 'link', to: again.reference, kind: 'group' }));
    const twice = await world.apply(bins, { type: 'link', to: again.caseId.toUpperCase(), kind: 'group' });
    expect(twice).toMatchObject({ failure: { code: 'event-not-permitted' } });
  });

  it('links no case to itself, to none, or to one of another council', async () => {
    const bins = await opened();
    const neighbours = await startWorld({ beside: world });
    const theirs = await neighbours.open();
    for (const to of [bins.reference, bins.caseId, theirs.reference, theirs.caseId, 'C-0000-000-0', 'next door']) {
      expect(await faultsOf(world.apply(bins, { type: 'link', to, kind: 'related' })), to).toEqual(['/to']);
    }
  });

  it('does not tell a resident whether another case is there', async () => {
    const [bins, again] = [await opened(), await opened()];
    const resident = await world.residentOf(bins);
    for (const to of [again.reference, 'C-0000-000-0']) {
      const refused = await world.apply(bins, { type: 'link', to, kind: 'related' }, {}, resident);
      expect(refused).toEqual({ ok: false, failure: { kind: 'forbidden' } });
    }
  });

  it('puts right only what the history holds', async () => {
    const bins = await opened();
    const correction = { type: 'correct', reason: 'It came by letter', channel: 'letter' };
    expect(await faultsOf(world.apply(bins, { ...correction, seq: 2 }))).toEqual(['/seq']);
    valueOf(await world.apply(bins, { ...correction, seq: 1 }));
    expect(await getCase(world.officer, bins)).toMatchObject({ channel: 'letter' });
  });

  it('needs a second person for a longer extension: nobody approves what they send', async () => {
    const bins = await opened();
    valueOf(await world.apply(bins, acknowledgement));
    const longer = {
      type: 'extend',
      workingDays: 20,
      reason: 'The survey',
      goodReason: 'The roof',
      ombudsmanDetails: true,
      approvedBy: staffId(world.seniorLead),
    };
    expect(await faultsOf(world.apply(bins, longer, {}, world.seniorLead))).toEqual(['/approvedBy']);
    valueOf(await world.apply(bins, longer));
  });

  it('shows triage, what is still to be done with its words, and how often the person hears', async () => {
    const bins = await opened();
    const triage = {
      type: 'triage',
      complexity: 'complex',
      vulnerability: true,
      risk: false,
      reason: 'A baby at home',
    };
    valueOf(await world.apply(bins, triage));
    valueOf(await world.apply(bins, acknowledgement));
    const delay = { type: 'notifyDelay', expectedOn: '2026-04-10', reason: 'The survey', updateEvery: 5 };
    valueOf(await world.apply(bins, delay));
    expect(await getCase(world.officer, bins)).toMatchObject({ updateEvery: 5, stage: { id: 'stage1' } });
    const actions = ['Check the round', { text: 'Call back', due: '2026-03-20' }];
    valueOf(await world.apply(bins, { ...answer, actions }));
    valueOf(await world.apply(bins, { type: 'completeAction', number: 2 }));
    const view = await getCase(world.officer, bins);
    expect(view?.forStaff?.triage).toEqual({
      complexity: 'complex',
      vulnerability: true,
      risk: false,
      reason: 'A baby at home',
    });
    expect(view?.actions).toEqual([
      { number: 1, text: 'Check the round', due: null, state: 'open' },
      { number: 2, text: 'Call back', due: '2026-03-20', state: 'done' },
    ]);
    expect(view?.stage?.contents).toContain('escalation');
  });

  it('keeps what is wanted and what is not ours to answer, as it was written down last', async () => {
    const bins = await opened();
    const first = { issues: ['Missed bins'], outcomesSought: ['A refund'], notResponsibleFor: ['The road'] };
    valueOf(await world.apply(bins, { type: 'define', ...first }));
    const again = { ...first, outcomesSought: ['An apology', 'A new bin'] };
    valueOf(await world.apply(bins, { type: 'acknowledge', definition: again }));
    const view = await getCase(world.officer, { caseId: bins.caseId });
    expect(view).toMatchObject({ outcomesSought: ['An apology', 'A new bin'], notResponsibleFor: ['The road'] });
  });

  it('shows what the Ombudsman asked and recommended, and how far it is', async () => {
    const bins = await opened();
    const enquiry = { type: 'ombudsmanEnquiry', id: 'enquiry-1', ombudsman: 'lgsco', due: '2026-03-20', text: 'Why?' };
    valueOf(await world.apply(bins, enquiry));
    const recommendations = [
      { id: 'one', text: 'Say sorry', due: '2026-04-01' },
      { id: 'two', text: 'Pay', within: { months: 1 } },
    ];
    valueOf(await world.apply(bins, { type: 'ombudsmanDecision', decision: 'upheld', recommendations }));
    valueOf(await world.apply(bins, { type: 'comply', id: 'one', evidence: 'The letter' }));
    expect(await fileOf(bins)).toMatchObject({
      enquiries: [{ id: 'enquiry-1', text: 'Why?', askedOn: '2026-03-02', due: '2026-03-20', state: 'running' }],
      recommendations: [
        { id: 'one', text: 'Say sorry', state: 'met' },
        { id: 'two', text: 'Pay', due: '2026-04-02', state: 'running' },
      ],
    });
  });

  it('is not for the person who complains', async () => {
    const bins = await opened();
    valueOf(await world.apply(bins, restriction));
    const view = await getCase(await world.residentOf(bins), { caseId: bins.caseId });
    expect(view).toMatchObject({ forStaff: null });
    expect(JSON.stringify(view)).not.toContain('Forty calls');
  });

  it('keeps each restriction with its words and its reviews', async () => {
    const bins = await opened();
    valueOf(await world.apply(bins, restriction));
    world.setClock('2026-05-29T10:00');
    const review = { type: 'reviewRestriction', reasons: 'It has helped', equalityConsidered: 'Asked again' };
    valueOf(await world.apply(bins, { ...review, outcome: 'keep', reviewOn: '2026-09-01' }));
    world.setClock('2026-08-28T10:00');
    valueOf(await world.apply(bins, { ...review, outcome: 'lift', reasons: 'No longer needed' }));
    expect((await fileOf(bins))?.restrictions).toMatchObject([
      {
        number: 1,
        imposedOn: '2026-03-02',
        liftedOn: '2026-08-28',
        state: 'lifted',
        restriction: 'By letter only, to one named officer',
        reviews: [
          { on: '2026-05-29', outcome: 'keep', reasons: 'It has helped' },
          { on: '2026-08-28', outcome: 'lift', reasons: 'No longer needed' },
        ],
      },
    ]);
  });
});

describe('the register of contact restrictions', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.close());

  it('lists by the date of review, page by page, and says which review is owed', async () => {
    const references: string[] = [];
    for (const reviewOn of ['2026-09-01', '2026-06-01', '2026-07-01']) {
      const one = await world.open();
      references.push(one.reference);
      valueOf(await world.apply(one, { ...restriction, reviewOn }));
    }
    world.setClock('2026-06-30T09:00');
    const first = await listRestrictions(world.auditor, { limit: 2 });
    expect(first.items.map(({ reference, isOwed, name }) => [reference, isOwed, name])).toEqual([
      [references[1], true, 'Sam Jones'],
      [references[2], true, 'Sam Jones'],
    ]);
    const second = await listRestrictions(world.auditor, { limit: 2, cursor: first.nextCursor ?? '' });
    expect(second).toMatchObject({ items: [{ reference: references[0], isOwed: false }], nextCursor: null });
    const other = { limit: 2, cursor: first.nextCursor ?? '', filter: { state: 'lifted' as const } };
    await expect(listRestrictions(world.auditor, other)).rejects.toThrow(BadCursor);
  });

  it('keeps what was lifted, and tells the two apart', async () => {
    const one = await world.open();
    valueOf(await world.apply(one, restriction));
    const lift = { type: 'reviewRestriction', outcome: 'lift', reasons: 'Done', equalityConsidered: 'Considered' };
    valueOf(await world.apply(one, lift));
    const lifted = await listRestrictions(world.officer, { limit: 100, filter: { state: 'lifted' } });
    expect(lifted.items).toMatchObject([{ reference: one.reference, state: 'lifted', isOwed: false }]);
    const inForce = await listRestrictions(world.officer, { limit: 100, filter: { state: 'inForce' } });
    expect(inForce.items.map(({ reference }) => reference)).not.toContain(one.reference);
  });

  it('is empty for residents and the public, and knows nothing of another council', async () => {
    const neighbours = await startWorld({ beside: world });
    const theirs = await neighbours.open();
    valueOf(await neighbours.apply(theirs, restriction));
    const resident = await neighbours.residentOf(theirs);
    for (const ctx of [resident, neighbours.anybody]) {
      expect((await listRestrictions(ctx, { limit: 10 })).items).toEqual([]);
    }
    const ours = await listRestrictions(world.officer, { limit: 100 });
    expect(ours.items.map(({ reference }) => reference)).not.toContain(theirs.reference);
    expect((await listRestrictions(neighbours.officer, { limit: 100 })).items).toHaveLength(1);
  });
});

describe('somebody whose contact is restricted', () => {
  let world: World;
  let bins: OpenedCase;
  beforeAll(async () => {
    world = await startWorld();
    bins = await world.open();
    valueOf(await world.apply(bins, restriction));
  });
  afterAll(() => world.close());

  it('can complain of something new like anybody else, with all its clocks', async () => {
    const next = valueOf(await openCase(world.anybody, complaint('The street lamp is broken')));
    expect(next.acknowledgeBy).toBe('2026-03-09');
    // People are known case by case: nobody is taken for somebody else by a name or an address.
    const view = await getCase(world.officer, next);
    expect(view).toMatchObject({
      look: { states: expect.arrayContaining(['stage1']) },
      forStaff: { restrictedIn: [] },
    });
  });

  it('complains within the same case, and the new case shows that contact with them is restricted', async () => {
    const event = eventSchemas.receive.parse({ type: 'receive', channel: 'letter', description: 'The lamp is broken' });
    const { created } = valueOf(await world.apply(bins, event));
    const reference = created[0]?.reference ?? '';
    expect(parseReference(reference)).not.toBeNull();
    const view = await getCase(world.officer, { reference });
    expect(view).toMatchObject({
      description: 'The lamp is broken',
      look: { states: expect.arrayContaining(['stage1']) },
      forStaff: { restrictedIn: [{ reference: bins.reference, reviewOn: '2026-06-01' }] },
    });
  });
});
