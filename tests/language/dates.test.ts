import { expect, test } from 'vitest';
import { dateInWords, dayAndDate, timeInWords, workingDays } from '../../src/language/en/dates.ts';

test('a date is written as people write it', () => {
  expect(dateInWords('2027-01-11')).toBe('11 January 2027');
  expect(dayAndDate('2027-01-11')).toBe('Monday 11 January 2027');
  expect(dayAndDate('2028-02-29')).toBe('Tuesday 29 February 2028');
  expect(dayAndDate('1999-12-31')).toBe('Friday 31 December 1999');
});

test.each(['2027-02-29', '2027-13-01', '11/01/2027', '', '2027-1-1'])('%j is not a date', (text) => {
  expect(() => dateInWords(text)).toThrow(RangeError);
});

test.each([
  ['16:30', '4:30pm'],
  ['09:00', '9am'],
  ['00:00', 'midnight'],
  ['12:00', 'midday'],
  ['12:05', '12:05pm'],
  ['00:15', '12:15am'],
  ['23:59:30', '11:59pm'],
])('%s is written %s', (time, words) => {
  expect(timeInWords(time)).toBe(words);
});

test.each(['24:00', '7:30', 'noon'])('%j is not a time', (text) => {
  expect(() => timeInWords(text)).toThrow(RangeError);
});

test('one working day is not "1 working days"', () => {
  expect(workingDays(1)).toBe('1 working day');
  expect(workingDays(2)).toBe('2 working days');
});
