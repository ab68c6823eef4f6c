import { describe, expect, it } from 'vitest';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { beginCase, decide } from '../../src/machines/decide.ts';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import { look } from '../../src/machines/look.ts';
import { acknowledged, answered, escalated, given, received, type Case, type Happening } from '../support/given.ts';

const issue = (related: boolean, wouldDelay: boolean): Happening => ({
  type: 'addIssue',
  text: 'damp',
  related,
  wouldDelay,
});

describe('a new issue', () => {
  it('joins the complaint only if it is related, would not delay it, and stage 1 is not answered', () => {
    const one = given('lgsco-code', received, acknowledged);
    one.when(issue(true, false)).then('stage1', ['recordIssue 3']);
    for (const other of [issue(true, true), issue(false, false), issue(false, true)]) {
      one.when(other).then('stage1', ['openCase lgsco-code']);
    }
    given('lgsco-code', received, acknowledged, answered)
      .when(issue(true, false))
      .then('stage1', ['openCase lgsco-code']);
    given('lgsco-code', received, acknowledged, answered, escalated)
      .when(issue(true, false))
      .then('stage2', ['openCase lgsco-code']);
  });

  it('that came before the first definition stays beside it', () => {
    const one = given('lgsco-code', received, issue(true, false), acknowledged);
    const two = [1, 2].map((number) => ({ issue: number, finding: 'upheld' as const }));
    one.when({ ...answered, decisions: two }).thenRefused('issues-unanswered');
    one.when({ ...answered, decisions: [...two, { issue: 3, finding: 'upheld' }] }).then('stage1.answered');
  });

  it('that opens a case of its own starts its own clocks on the day it was raised', () => {
    const began = beginFrom(given('ho-code', received, acknowledged), {
      ...issue(false, false),
      at: '2026-03-10T09:00',
    });
    expect(began.clocks['stage1.acknowledge']).toMatchObject({ started: '2026-03-10', due: '2026-03-17' });
  });
});

describe('a split', () => {
  const split = (...procedures: string[]) =>
    ({
      type: 'split',
      strands: procedures.map((procedure) => ({ procedure, issues: ['a'] })),
      at: '2026-03-05T09:00',
    }) as Happening;

  it('keeps the case for the first strand and opens a linked one for each other, with the same receipt', () => {
    const one = given('lgsco-code', received);
    one.when(split('lgsco-code', 'ho-code')).then('stage1', ['openCase ho-code']);
    expect(beginFrom(one, split('lgsco-code', 'ho-code')).clocks['stage1.acknowledge']).toMatchObject({
      started: '2026-03-02',
    });
    one.when(split('ho-code', 'lgsco-code')).thenRefused('invalid-event');
    one.when(split('lgsco-code', 'not-known')).thenRefused('invalid-event');
  });

  it('takes the question of time with it', () => {
    const late = given('lgsco-code', { ...received, awareOn: '2024-01-01' });
    expect(beginFrom(late, split('lgsco-code', 'ho-code')).duties).toEqual(['late-complaint-discretion']);
  });
});

describe('a second complaint', () => {
  const another = (firstToldOn: string): Happening => ({
    type: 'receive',
    channel: 'phone',
    description: 'damp',
    firstToldOn,
  });

  it('opens a case of its own, and is refused where no calendar covers when it was first told', () => {
    const one = given('lgsco-code', received);
    one.when(another('2026-02-27')).then('stage1', ['openCase lgsco-code']);
    one.when(another('2018-06-01')).thenRefused('invalid-event');
  });
});

describe('a service request', () => {
  const request: Happening = {
    type: 'receiveServiceRequest',
    channel: 'phone',
    description: 'leak',
    at: '2026-03-02T10:00',
  };

  it('is watched without a clock until the person chooses to complain; then it stays open beside the complaint', () => {
    const one = given('ho-code').when(request).then('serviceRequest');
    expect(one.look()).toMatchObject({ states: ['serviceRequest'], clocks: {} });
    one.when({ type: 'acknowledge' }).thenRefused('event-not-permitted');
    one.when({ type: 'promote', choiceOffered: false }).thenRefused('event-not-permitted');
    const both = one
      .when({ type: 'promote', choiceOffered: true, at: '2026-03-09T09:00' })
      .then('serviceRequest', ['notify receipt']);
    expect(both.look().states).toEqual(expect.arrayContaining(['stage1', 'serviceRequest']));
    expect(both.look().clocks['stage1.acknowledge']).toMatchObject({ started: '2026-03-09' });
    both.when({ type: 'promote', choiceOffered: true }).thenRefused('event-not-permitted');
  });

  it('that comes on an open complaint is a case of its own', () => {
    const one = given('ho-code', received);
    expect(one.when(request).then('stage1', ['openCase ho-code']).look().states).not.toContain('serviceRequest');
    expect(beginFrom(one, request).states).toEqual(['serviceRequest']);
  });
});

describe('a calendar change', () => {
  const moved = (one: Case, add: string[]): Case => {
    const calendar = nationCalendar('england-and-wales', { add });
    const other = Object.assign(Object.create(Object.getPrototypeOf(one)) as Case, one, {
      situation: { ...one.situation, calendar },
    });
    return other.when({ type: 'calendarChange', add, remove: [] }).then('stage1');
  };

  it('moves open dates later, extended ones too', () => {
    const one = given('lgsco-code', received, acknowledged, {
      type: 'extend',
      workingDays: 5,
      reason: 'x',
      ombudsmanDetails: true,
    });
    const later = moved(one, ['2026-03-12']);
    expect(later.look().clocks).toMatchObject({
      'stage1.respond': { due: '2026-03-26', originalDue: '2026-03-18' },
      'response.backstop': { due: '2026-03-31', originalDue: '2026-03-23' },
      'service.overall': { due: '2026-05-25' },
    });
    expect(later.and({ ...answered, at: '2026-03-19T09:00' }).look().clocks['stage1.respond']).toMatchObject({
      state: 'met',
    });
  });

  it('never moves a date already told earlier: that one stays and is to be looked at', () => {
    const back = moved(moved(given('lgsco-code', received, acknowledged), ['2026-03-12']), []);
    expect(back.look()).toMatchObject({
      duties: ['calendar-recheck'],
      clocks: { 'stage1.respond': { due: '2026-03-19' }, 'response.backstop': { due: '2026-03-23' } },
    });
    expect(back.and(answered).look().duties).toEqual([]);
  });
});

describe('a draft of a procedure that is known nowhere', () => {
  it('is tried on what begins a further case, which goes by the draft, too', () => {
    const one = given('lgsco-code', received, acknowledged);
    const draft = { ...structuredClone(findProcedure('lgsco-code')!), id: 'nowhere-known' };
    const at = new Date('2026-03-20T12:00Z');
    const facts = { type: 'addIssue', text: true, related: false, wouldDelay: true } as const;
    const decision = decide({ ...one.situation, draft }, facts, at);
    expect(decision).toMatchObject({ accepted: true, effects: [{ type: 'openCase', procedure: 'nowhere-known' }] });
  });
});

function beginFrom(one: Case, happening: Happening) {
  const effect = one.when(happening).effects.find((each) => each.type === 'openCase')!;
  const situation = { ...one.situation, procedure: { id: effect.procedure, version: 1 } };
  const at = new Date(`${(happening.at ?? one.at).slice(0, 10)}T12:00Z`);
  const began = beginCase(situation, effect, at);
  expect(began).toMatchObject({ accepted: true });
  return look({ ...situation, snapshot: began.accepted ? began.snapshot : null }, at);
}
