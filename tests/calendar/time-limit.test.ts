import { expect, test } from 'vitest';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { dueOn } from '../../src/calendar/time-limit.ts';

const calendar = nationCalendar('england-and-wales');

test.each([
  [
    '30 calendar days, on to the next working day (data protection)',
    30,
    'calendarDay',
    'dayZero',
    'next',
    '2026-11-26',
    '2026-12-29',
  ],
  ['30 calendar days, left where they end', 30, 'calendarDay', 'dayZero', 'none', '2026-11-26', '2026-12-26'],
  ['30 calendar days beginning with the start', 30, 'calendarDay', 'dayOne', 'none', '2026-11-26', '2026-12-25'],
  ['30 calendar days commencing on the start', 30, 'calendarDay', 'commencingOn', 'none', '2026-11-26', '2026-12-25'],
  ['5 calendar days from a Saturday deemed Tuesday', 5, 'calendarDay', 'deemed', 'none', '2024-05-04', '2024-05-12'],
  ['8 weeks (DISP 1.6)', 8, 'week', 'dayZero', 'none', '2026-03-02', '2026-04-27'],
  ['12 weeks (both Codes)', 12, 'week', 'dayZero', 'none', '2026-03-02', '2026-05-25'],
  ['1 month from the end of January', 1, 'month', 'dayZero', 'none', '2026-01-31', '2026-02-28'],
  ['12 months beyond the bank holidays known', 12, 'month', 'dayZero', 'none', '2028-06-01', '2029-06-01'],
  [
    '6 months commencing on the day received (SI 2009/309)',
    6,
    'month',
    'commencingOn',
    'none',
    '2026-01-15',
    '2026-07-14',
  ],
  ['6 months from day one is the same', 6, 'month', 'dayOne', 'none', '2025-08-31', '2026-02-28'],
  ['1 month from a bank holiday deemed the next day', 1, 'month', 'deemed', 'none', '2026-05-04', '2026-06-05'],
  ['no working days from a working day', 0, 'workingDay', 'dayOne', 'none', '2026-03-02', '2026-03-02'],
  ['no working days from a Saturday that is moved', 0, 'workingDay', 'deemed', 'none', '2024-05-04', '2024-05-07'],
  ['no months at all', 0, 'month', 'commencingOn', 'none', '2026-03-02', '2026-03-02'],
] as const)('%s', (_name, amount, unit, count, roll, start, due) => {
  expect(dueOn(calendar, { amount, unit, count, roll }, start)).toBe(due);
});

test.each([-1, 2.5, Number.NaN])('a time limit of %d is an error', (amount) => {
  expect(() => dueOn(calendar, { amount, unit: 'week', count: 'dayZero' }, '2026-03-02')).toThrow(/whole number/);
});

test('a start that is no date is an error', () => {
  expect(() => dueOn(calendar, { amount: 1, unit: 'week', count: 'dayZero' }, '2026-02-30')).toThrow(/real date/);
});
