import { expect, test } from 'vitest';
import { explainDue, type DueQuestion } from '../../src/calendar/explain.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import type { Calendar } from '../../src/calendar/calendar.ts';

const calendar = nationCalendar('england-and-wales');
const fiveDays = { amount: 5, unit: 'workingDay', count: 'dayZero' } as const;

function told(question: DueQuestion, on: Calendar = calendar): string[] {
  return explainDue(on, question).days.map(({ date, weekday, kind, count, title, isDue }) =>
    [date.slice(5), weekday.slice(0, 3), kind, count ?? '-', title, isDue ? 'due' : undefined]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

test('Christmas Eve and five working days, day by day', () => {
  expect(told({ limit: fiveDays, start: '2026-12-24' })).toEqual([
    '12-24 Thu start 0',
    '12-25 Fri bankHoliday - Christmas',
    '12-26 Sat weekend -',
    '12-27 Sun weekend -',
    '12-28 Mon bankHoliday - Boxing Day (substitute day)',
    '12-29 Tue counted 1',
    '12-30 Wed counted 2',
    '12-31 Thu counted 3',
    '01-01 Fri bankHoliday - New Year',
    '01-02 Sat weekend -',
    '01-03 Sun weekend -',
    '01-04 Mon counted 4',
    '01-05 Tue counted 5 due',
  ]);
});

test('a closed day that stops the clock is shown as such', () => {
  const closed = nationCalendar('england-and-wales', { closures: ['2026-03-03', '2026-03-07'] });
  expect(told({ limit: { ...fiveDays, amount: 4 }, start: '2026-03-02' }, closed)).toEqual([
    '03-02 Mon start 0',
    '03-03 Tue closure -',
    '03-04 Wed counted 1',
    '03-05 Thu counted 2',
    '03-06 Fri counted 3',
    '03-07 Sat weekend -',
    '03-08 Sun weekend -',
    '03-09 Mon counted 4 due',
  ]);
});

test('under day one the start itself is the first day', () => {
  expect(told({ limit: { ...fiveDays, amount: 2, count: 'dayOne' }, start: '2026-03-02' })).toEqual([
    '03-02 Mon start 1',
    '03-03 Tue counted 2 due',
  ]);
});

test('a deemed start shows both the day it came and the day it counts from', () => {
  expect(told({ limit: { ...fiveDays, amount: 1, count: 'deemed' }, start: '2026-03-07' })).toEqual([
    '03-07 Sat start -',
    '03-08 Sun weekend -',
    '03-09 Mon start 0',
    '03-10 Tue counted 1 due',
  ]);
});

test('an extension goes on counting where the first period ended', () => {
  const days = told({
    limit: { ...fiveDays, amount: 1 },
    start: '2026-03-02',
    extensions: [{ workingDays: 1 }, { workingDays: 1 }],
  });
  expect(days.slice(1)).toEqual(['03-03 Tue counted 1', '03-04 Wed counted 2', '03-05 Thu counted 3 due']);
});

test('calendar days that end on a Saturday, moved on to Monday, and extended by a working day', () => {
  const limit = { amount: 3, unit: 'calendarDay', count: 'dayZero', roll: 'next' } as const;
  expect(told({ limit, start: '2026-03-04', extensions: [{ workingDays: 1 }] })).toEqual([
    '03-04 Wed start 0',
    '03-05 Thu calendarDay 1',
    '03-06 Fri calendarDay 2',
    '03-07 Sat calendarDay 3',
    '03-08 Sun weekend -',
    '03-09 Mon calendarDay -',
    '03-10 Tue counted 4 due',
  ]);
});

test('a date set by a person is the deadline, whatever the rule gives', () => {
  const later = told({ limit: { ...fiveDays, amount: 1 }, start: '2026-03-02', due: '2026-03-04' });
  expect(later).toEqual(['03-02 Mon start 0', '03-03 Tue counted 1', '03-04 Wed counted 2 due']);
  expect(told({ limit: fiveDays, start: '2026-03-02', due: '2026-02-27' })).toEqual(['03-02 Mon start 0']);
});

test('a period in months can be explained beyond the bank holidays known', () => {
  const limit = { amount: 12, unit: 'month', count: 'dayZero' } as const;
  const { due, days } = explainDue(calendar, { limit, start: '2028-06-01' });
  expect([due, days.length, days.at(-1)?.count]).toEqual(['2029-06-01', 366, 365]);
});
