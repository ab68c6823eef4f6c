import { expect, test } from 'vitest';
import { addWorkingDays } from '../../src/calendar/calendar.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { conventions, dueOn } from '../../src/calendar/time-limit.ts';
import { workedExamples } from './worked-examples.ts';

test.each(workedExamples)('%s in %s, %i working days: day zero %s, deemed %s, day one %s (%s)', (...row) => {
  const [start, nation, amount, dayZero, deemed, dayOne] = row;
  const limit = { amount, unit: 'workingDay', count: 'dayZero' } as const;
  expect(conventions(nationCalendar(nation), limit, start)).toEqual({ dayZero, deemed, dayOne });
});

test('a Christmas closure that stops the clock moves the deadline past it', () => {
  const open = nationCalendar('england-and-wales');
  const closed = nationCalendar('england-and-wales', { closures: ['2026-12-29', '2026-12-30', '2026-12-31'] });
  const limit = { amount: 5, unit: 'workingDay', count: 'deemed' } as const;
  expect(addWorkingDays(open, '2026-12-24', 5)).toBe('2027-01-05');
  expect(addWorkingDays(closed, '2026-12-24', 5)).toBe('2027-01-08');
  expect(dueOn(closed, limit, '2026-12-25')).toBe('2027-01-11');
});

test('a state funeral announced after the acknowledgement moves the answer one working day later', () => {
  const before = nationCalendar('england-and-wales', { without: ['2022-09-19'] });
  expect(addWorkingDays(before, '2022-09-07', 10)).toBe('2022-09-21');
  expect(addWorkingDays(nationCalendar('england-and-wales'), '2022-09-07', 10)).toBe('2022-09-22');
});
