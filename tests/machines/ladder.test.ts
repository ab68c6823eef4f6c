import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { nextRung } from '../../src/machines/ladder.ts';
import { defaultPolicy } from '../../src/machines/policy.ts';
import { acknowledged, given, received } from '../support/given.ts';

const calendar = nationCalendar('england-and-wales');
const next = (due: string, after: Parameters<typeof nextRung>[3], now: string) => {
  const rung = nextRung(calendar, defaultPolicy.ladder, due, after, parseInstant(now));
  return rung === null ? null : [rung.rung, rung.occurrence, rung.at.toISOString()];
};

describe('the reminder ladder', () => {
  it('climbs in working time: before, on the day, overdue, manager, senior lead, then every five days', () => {
    const due = '2026-04-02';
    const now = '2026-03-20T10:00';
    expect(next(due, null, now)).toEqual(['before', 1, '2026-03-31T08:00:00.000Z']);
    expect(next(due, { rung: 'before', occurrence: 1 }, now)).toEqual(['dueToday', 1, '2026-04-02T08:00:00.000Z']);
    expect(next(due, { rung: 'dueToday', occurrence: 1 }, now)).toEqual(['overdue', 1, '2026-04-07T08:00:00.000Z']);
    expect(next(due, { rung: 'overdue', occurrence: 1 }, now)).toEqual(['manager', 1, '2026-04-09T08:00:00.000Z']);
    expect(next(due, { rung: 'manager', occurrence: 1 }, now)).toEqual(['seniorLead', 1, '2026-04-13T08:00:00.000Z']);
    expect(next(due, { rung: 'seniorLead', occurrence: 1 }, now)).toEqual([
      'seniorLead',
      2,
      '2026-04-20T08:00:00.000Z',
    ]);
    expect(next(due, { rung: 'seniorLead', occurrence: 2 }, now)).toEqual([
      'seniorLead',
      3,
      '2026-04-27T08:00:00.000Z',
    ]);
  });

  it('leaves out a reminder whose day is past, but never an escalation that is late', () => {
    expect(next('2026-03-24', null, '2026-03-23T10:00')).toEqual(['dueToday', 1, '2026-03-24T09:00:00.000Z']);
    expect(next('2026-03-24', null, '2026-03-30T10:00')).toEqual(['overdue', 1, '2026-03-25T09:00:00.000Z']);
    expect(next('2026-03-24', { rung: 'before', occurrence: 1 }, '2026-03-24T11:00')).toEqual([
      'dueToday',
      1,
      '2026-03-24T09:00:00.000Z',
    ]);
  });

  it('does not repeat for the time that was slept through', () => {
    expect(next('2026-03-02', { rung: 'seniorLead', occurrence: 1 }, '2026-03-24T10:00')).toEqual([
      'seniorLead',
      4,
      '2026-03-30T08:00:00.000Z',
    ]);
  });

  it('ends where the bank holidays that are known end', () => {
    expect(next('2028-12-29', { rung: 'overdue', occurrence: 1 }, '2028-12-29T10:00')).toBeNull();
  });
});

describe('a reminder', () => {
  const remind = {
    type: 'remind',
    clock: 'stage1.respond',
    run: 1,
    rung: 'manager',
    occurrence: 1,
    at: '2026-03-23T09:00',
  } as const;

  it('tells whom the policy names, and changes nothing else', () => {
    const one = given('lgsco-code', received, acknowledged);
    const outcome = one.when(remind);
    expect(outcome.effects).toEqual([
      {
        type: 'notify',
        occasion: 'escalation-manager',
        to: 'manager',
        clock: 'stage1.respond',
        run: 1,
        rung: 'manager',
        occurrence: 1,
      },
    ]);
    expect(outcome.next.situation.snapshot).toEqual(one.situation.snapshot);
  });

  it('is refused when the clock runs no more, is another run, or never was', () => {
    const one = given('lgsco-code', received, acknowledged);
    one.when({ ...remind, clock: 'stage1.acknowledge' }).thenRefused('event-not-permitted');
    one.when({ ...remind, run: 2 }).thenRefused('event-not-permitted');
    one.when({ ...remind, clock: 'toString' }).thenRefused('event-not-permitted');
    given('lgsco-code').when(remind).thenRefused('event-not-permitted');
  });
});
