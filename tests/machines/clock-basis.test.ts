import { expect, it } from 'vitest';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { explainClock } from '../../src/machines/clock-basis.ts';
import { nextDue } from '../../src/machines/look.ts';
import { acknowledged, answered, given, received } from '../support/given.ts';

const extend = { type: 'extend', workingDays: 5, reason: 'x', ombudsmanDetails: true, at: '2026-03-10T09:00' } as const;
const one = given('ho-code', received, acknowledged, extend);
const at = new Date('2026-03-11T09:00Z');

it('says where a due date comes from, day by day, with its clause and its extensions', () => {
  const basis = explainClock(one.situation, 'stage1.respond', at)!;
  expect(basis).toMatchObject({
    startedOn: '2026-03-04',
    due: '2026-03-25',
    originalDue: '2026-03-18',
    extensions: [{ number: 1, workingDays: 5, valid: true, overCap: false, undone: false }],
    citation: 'Code 6.3',
    strength: 'must',
    receiptPolicy: 'actual',
    recomputedDue: '2026-03-25',
    agrees: true,
    conventions: [
      { count: 'dayZero', roll: 'none', due: '2026-03-18', isUsed: true },
      { count: 'dayOne', roll: 'none', due: '2026-03-17', isUsed: false },
      { count: 'deemed', roll: 'none', due: '2026-03-18', isUsed: false },
    ],
  });
  expect(basis.explanation?.days.at(-1)).toMatchObject({ date: '2026-03-25', isDue: true, count: 15 });
});

it('explains every clock that has a date, and says when a recomputation does not agree', () => {
  for (const clock of Object.keys(one.situation.snapshot!.context.clocks)) {
    expect(explainClock(one.situation, clock, at)).toMatchObject({ clock, agrees: true });
  }
  const calendar = nationCalendar('england-and-wales', { add: ['2026-03-12'] });
  expect(explainClock({ ...one.situation, calendar }, 'stage1.respond', at)).toMatchObject({
    agrees: false,
    recomputedDue: '2026-03-26',
  });
});

it('has nothing to say of a clock that waits or never was', () => {
  expect(explainClock(given('ho-code', received).situation, 'stage1.respond', at)).toBeNull();
  expect(explainClock(one.situation, 'constructor', at)).toBeNull();
});

it('what is due next is the work in hand, not the watch over it', () => {
  expect(nextDue(given('ho-code', received).look())).toEqual({ clock: 'stage1.acknowledge', due: '2026-03-09' });
  expect(nextDue(one.look())).toEqual({ clock: 'stage1.respond', due: '2026-03-25' });
  expect(nextDue(one.and({ ...answered, at: '2026-03-17T15:00' }).look())).toBeNull();
});
