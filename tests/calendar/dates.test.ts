import { describe, expect, test } from 'vitest';
import { addDays, addMonths, commencingOn, isIsoDate, toEpochDay, weekday } from '../../src/calendar/iso-date.ts';

describe('months', () => {
  test.each([
    ['2025-01-10', 12, '2026-01-10'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s, or the last day of a shorter month', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test.each([
    ['2026-01-15', 6, '2026-07-14'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-02-01', 1, '2026-02-28'],
  ])('a period commencing on %s, of %i months, ends on %s', (from, months, to) => {
    expect(commencingOn(from, months)).toBe(to);
  });
});

describe('dates', () => {
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-32',
    '0000-01-01',
    '2026-1-01',
    '02/03/2026',
    '2026-03-0x',
    '',
  ])('"%s" is no date', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => toEpochDay(text)).toThrow(/real date as YYYY-MM-DD/);
  });

  test('leap days, week days and the ends of the calendar', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(weekday('2026-03-02')).toBe(1);
    expect(weekday('1969-12-28')).toBe(7);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('0001-01-01', -1)).toThrow(RangeError);
  });
});
