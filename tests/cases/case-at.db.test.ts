import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEvent } from '../../src/cases/apply-event.ts';
import { caseAt, type CaseAt } from '../../src/cases/case-at.ts';
import { fireDeadlines } from '../../src/cases/fire-deadlines.ts';
import { getCase } from '../../src/cases/get-case.ts';
import { moveDates } from '../../src/cases/move-dates.ts';
import type { OpenedCase } from '../../src/cases/open-case.ts';
import { caseEvent } from '../../src/machines/events.ts';
import { acknowledgement, answer, staffId, startWorld, valueOf, type World } from '../support/world.ts';

let world: World;
let opened: OpenedCase;
/** What `getCase` said at each of these moments, while they were the present. */
const then = new Map<string, unknown>();

beforeAll(async () => {
  world = await startWorld({ at: '2026-03-02T10:15' });
  opened = await world.open();
  await note('2026-03-02T12:00');
  await step('2026-03-03T09:00', { type: 'assign', handler: staffId(world.officer) });
  await step('2026-03-04T11:00', acknowledgement);
  await note('2026-03-04T12:00');
  await fileMuch();
  world.setClock('2026-03-16T09:30');
  await fireDeadlines(world.sweep, { limit: 10 });
  await note('2026-03-16T10:00');
  await step('2026-03-17T09:00', {
    type: 'extend',
    workingDays: 5,
    reason: 'a witness is ill',
    ombudsmanDetails: true,
  });
  await note('2026-03-17T12:00');
  await step('2026-03-24T09:00', { type: 'define', issues: ['Bins missed in March'] });
  await note('2026-03-26T12:00');
  await step('2026-03-27T16:00', { ...answer, decisions: [{ issue: 3, finding: 'upheld' }] }, '2026-03-25T15:00');
  await note('2026-03-27T17:00');
  await step('2026-04-01T09:00', { type: 'assign', handler: staffId(world.secondOfficer) });
  await note('2026-06-01T09:00');
});
afterAll(() => world.close());

/** What stands beside the case, set one day and changed the next. */
async function fileMuch(): Promise<void> {
  const [team, other, service] = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000000${n}`);
  const { superuserSql } = world.database;
  for (const id of [team!, other!]) {
    await superuserSql`insert into redress.teams (organisation_id, id, name) values (${world.organisationId}, ${id}, ${id})`;
  }
  await superuserSql`
    insert into redress.services (organisation_id, id, name, email, team_id)
    values (${world.organisationId}, ${service!}, 'Bins', 'bins@example.org', ${team!})`;
  const manager = staffId(world.manager);
  const ask = { type: 'askService', service, to: 'bins@example.org', question: 'When?', due: '2026-03-09' };
  const learnt = { type: 'recordLearning', cause: 'delay', problem: 'A', change: 'B', measure: 'C', due: '2026-06-01' };
  const days = [
    [
      { type: 'addNote', kind: 'call', text: 'Sam rang' },
      { type: 'label', add: ['winter', 'bins'] },
      { type: 'hold', reason: 'A court asks' },
      { type: 'appoint', as: 'deputy', staff: staffId(world.secondOfficer) },
      { type: 'declareConflict', staff: manager, reason: 'A neighbour' },
      { type: 'route', service },
      { ...ask, id: 'request-1' },
      { ...ask, id: 'request-2' },
      { ...learnt, owner: 'head of waste', priority: 'high' },
    ],
    [
      { type: 'label', add: ['lids'], remove: ['winter'] },
      { type: 'releaseHold', reason: 'It asks no more' },
      { type: 'appoint', as: 'deputy', staff: '' },
      { type: 'appoint', as: 'reviewer', staff: manager },
      { type: 'route', team: other },
      { type: 'answerService', id: 'request-1', text: 'On Monday', by: 'The crew' },
      { type: 'withdrawRequest', id: 'request-2', reason: 'No longer needed' },
      { type: 'checkLearning', number: 1, state: 'worked', text: 'No more calls' },
    ],
  ];
  for (const [day, events] of days.entries()) {
    const isSecond = day === 1;
    if (isSecond)
      await stepBy('seniorLead', '2026-03-11T08:30', { type: 'endConflict', staff: manager, reason: 'Moved' });
    for (const event of events) await step(isSecond ? '2026-03-11T09:00' : '2026-03-05T09:00', event);
    await note(isSecond ? '2026-03-11T12:00' : '2026-03-05T12:00');
  }
}

async function stepBy(who: 'seniorLead', at: string, event: unknown): Promise<void> {
  world.setClock(at);
  valueOf(await applyEvent(world[who], { reference: opened.reference, event: caseEvent.parse(event) }));
}

async function step(at: string, event: unknown, happenedAt?: string): Promise<void> {
  world.setClock(at);
  const earlier = happenedAt ? { happenedAt: new Date(`${happenedAt}Z`), lateEntryReason: 'the post was slow' } : {};
  valueOf(await world.apply(opened, event, earlier));
}

async function note(at: string): Promise<void> {
  world.setClock(at);
  then.set(at, await getCase(world.officer, opened));
}

const look = async (at: string): Promise<CaseAt> => {
  world.setClock('2026-09-01T09:00');
  const found = await caseAt(world.auditor, { reference: opened.reference, at: new Date(`${at}:00Z`) });
  if (found === null || 'begunAt' in found) throw new Error('It is not there');
  return found;
};

describe('a case asked at a past instant', () => {
  test.each([
    '2026-03-02T12:00',
    '2026-03-04T12:00',
    '2026-03-05T12:00',
    '2026-03-11T12:00',
    '2026-03-16T10:00',
    '2026-03-17T12:00',
    '2026-03-26T12:00',
  ])('shows at %s what was shown of it then', async (at) => {
    const { view, asAt } = await look(at);
    expect({ ...view, allowed: 'not compared' }).toEqual({ ...Object(then.get(at)), allowed: 'not compared' });
    expect(view.allowed).toEqual([]);
    expect(asAt).toMatchObject({ isAsSealed: true, procedureVersion: 1, policyVersion: 1 });
  });

  test('in summer, too, and after its owner has changed', async () => {
    const { view } = await look('2026-06-01T08:00');
    expect({ ...view, allowed: '' }).toEqual({ ...Object(then.get('2026-06-01T09:00')), allowed: '' });
    expect(view.owner?.name).toBe('Tom Ashworth');
    expect((await look('2026-03-27T17:00')).view.owner?.name).toBe('Priya Nair');
  });

  test('what happened before but was recorded later was not known: the answer of the 25th is not there on the 26th', async () => {
    const before = await look('2026-03-26T12:00');
    expect(before.asAt.latest.map(({ type }) => type)).not.toContain('respond');
    expect(before.view.look.clocks['stage1.respond']?.state).toBe('overdue');
    const after = await look('2026-03-27T17:00');
    expect(after.asAt.latest.at(-1)).toMatchObject({ type: 'respond', happenedAt: '2026-03-25T15:00:00.000Z' });
    expect(after.view.look.clocks['stage1.respond']?.state).toBe('metExtended');
  });

  test('what had not been sent yet was waiting', async () => {
    await world.database.superuserSql`
      update redress.messages set state = 'sent', settled_at = '2026-03-04T11:05Z', text = 'Dear Sam'
      where case_id = ${opened.caseId} and occasion = 'acknowledgement'`;
    const stateAt = async (at: string) =>
      (await look(at)).view.messages.find(({ occasion }) => occasion === 'acknowledgement')?.state;
    expect(await stateAt('2026-03-03T12:00')).toBeUndefined();
    expect(await stateAt('2026-03-04T11:01')).toBe('waiting');
    expect(await stateAt('2026-03-04T11:06')).toBe('sent');
  });

  test('before its first event there was none, and it says when it begins', async () => {
    const asked = { reference: opened.reference, at: new Date('2026-03-01T10:00Z') };
    expect(await caseAt(world.officer, asked)).toEqual({ begunAt: '2026-03-02T10:15:00.000Z' });
  });

  test('a history that was tampered with does not come out as sealed', async () => {
    const { superuserSql } = world.database;
    const other = await world.open();
    await superuserSql.unsafe(`alter table redress.case_events disable trigger user`);
    await superuserSql`
      update redress.case_events set body = replace(body, '"channel":"web"', '"channel":"phone"')
      where case_id = ${other.caseId}`;
    const found = await caseAt(world.auditor, { reference: other.reference, at: world.ports.clock.now() });
    expect(found).toMatchObject({ asAt: { isAsSealed: false } });
  });

  test('a calendar adopted meanwhile counts only from when the case was told, and a case begun by another is replayed, too', async () => {
    world.setClock('2026-04-07T09:00');
    const first = await world.open();
    valueOf(await world.apply(first, acknowledgement));
    const made = valueOf(
      await world.apply(first, { type: 'addIssue', text: 'A lid', related: false, wouldDelay: false }),
    );
    world.setClock('2026-04-08T09:00');
    await world.database.superuserSql`
      insert into redress.calendars (organisation_id, nation, revision, added, adopted_at)
      values (${world.organisationId}, 'england-and-wales', 'with-a-day', '{2026-04-15}', ${world.ports.clock.now()})`;
    expect(await moveDates(world.sweep)).toMatchObject({ refused: 0 });
    world.setClock('2026-04-20T09:00');
    const at = async (reference: string, instant: string) => {
      const found = await caseAt(world.officer, { reference, at: new Date(instant) });
      if (found === null || 'begunAt' in found) throw new Error('It is not there');
      return found;
    };
    const before = await at(first.reference, '2026-04-07T20:00Z');
    const after = await at(first.reference, '2026-04-08T20:00Z');
    expect(before.view.look.clocks['stage1.respond']?.due).toBe('2026-04-21');
    expect(after.view.look.clocks['stage1.respond']?.due).toBe('2026-04-22');
    expect([before.asAt, after.asAt]).toMatchObject([
      { isAsSealed: true },
      { isAsSealed: true, calendarRevision: 'with-a-day' },
    ]);
    expect(before.asAt.calendarRevision).not.toBe('with-a-day');
    const begun = await at(made.created[0]!.reference, '2026-04-08T20:00Z');
    expect(begun.asAt).toMatchObject({ isAsSealed: true, latest: [{ type: 'begin' }, { type: 'calendarChange' }] });
    expect(begun.view.description).toBe('A lid');
  });

  test('nobody but staff may ask, of another council nobody, and the look is logged', async () => {
    const asked = { reference: opened.reference, at: new Date('2026-03-05T10:00Z') };
    expect(await caseAt(await world.residentOf(opened), asked)).toBeNull();
    expect(await caseAt(world.anybody, asked)).toBeNull();
    const elsewhere = await startWorld({ beside: world, at: '2026-09-01T09:00' });
    expect(await caseAt(elsewhere.officer, asked)).toBeNull();
    const count = async () => {
      const [row] = await world.database.superuserSql`
        select count(*)::int as n from redress.access_log where case_id = ${opened.caseId} and actor_id = ${staffId(world.auditor)}`;
      return Number(row?.['n']);
    };
    const before = await count();
    await caseAt(world.auditor, asked);
    expect(await count()).toBe(before + 1);
  });

  test('the future is not asked', async () => {
    const at = new Date('2027-01-01T10:00Z');
    await expect(caseAt(world.officer, { reference: opened.reference, at })).rejects.toThrow(RangeError);
  });
});
