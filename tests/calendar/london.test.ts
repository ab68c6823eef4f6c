import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  endOfLondonDay,
  londonDate,
  londonInstant,
  londonTime,
  parseInstant,
  startOfLondonDay,
} from '../../src/calendar/london.ts';

describe('the date in London', () => {
  test.each([
    ['2026-06-30T23:30Z', '2026-07-01', '00:30'],
    ['2026-06-30T22:59Z', '2026-06-30', '23:59'],
    ['2026-12-31T23:30Z', '2026-12-31', '23:30'],
    ['2027-01-01T00:00Z', '2027-01-01', '00:00'],
    ['2026-03-29T00:59Z', '2026-03-29', '00:59'],
    ['2026-03-29T01:00Z', '2026-03-29', '02:00'],
    ['2026-10-25T00:59Z', '2026-10-25', '01:59'],
    ['2026-10-25T01:00Z', '2026-10-25', '01:00'],
    ['1970-01-01T00:00Z', '1970-01-01', '01:00'],
  ])('%s is %s at %s there', (instant, date, time) => {
    expect([londonDate(new Date(instant)), londonTime(new Date(instant))]).toEqual([date, time]);
  });

  test('agrees with the platform at any instant from 1900 to 2099', () => {
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const instants = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(`${londonDate(instant)} ${londonTime(instant)}`).toBe(shown.format(instant));
      }),
      { numRuns: 2000 },
    );
  });

  test('of something that is no instant is an error', () => {
    expect(() => londonDate(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('the instant of a London time', () => {
  test.each([
    ['2026-03-27', '17:00', '2026-03-27T17:00:00.000Z'],
    ['2026-03-30', '17:00', '2026-03-30T16:00:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ])('%s %s is %s, also when the clocks change', (date, time, instant) => {
    expect(londonInstant(date, time).toISOString()).toBe(instant);
  });

  test('a day has 23 hours when the clocks go forward, 25 when they go back, 24 otherwise', () => {
    const hours = (date: string) => (endOfLondonDay(date).getTime() - startOfLondonDay(date).getTime()) / 3_600_000;
    expect(['2026-03-29', '2026-10-25', '2026-07-01'].map(hours)).toEqual([23, 25, 24]);
  });

  test('the last millisecond of a summer deadline is on it, the next is not', () => {
    const end = endOfLondonDay('2026-06-30');
    expect(end.toISOString()).toBe('2026-06-30T23:00:00.000Z');
    expect(londonDate(new Date(end.getTime() - 1))).toBe('2026-06-30');
    expect(londonDate(end)).toBe('2026-07-01');
  });

  test.each(['24:00', '9:00', '12:60', 'noon'])('%s is no time of day', (time) => {
    expect(() => londonInstant('2026-03-02', time)).toThrow(/HH:MM/);
  });
});

describe('a written instant', () => {
  test.each([
    ['2026-03-02T10:15', '2026-03-02T10:15:00.000Z'],
    ['2026-07-02T10:15', '2026-07-02T09:15:00.000Z'],
    ['2026-07-02T10:15:30.250', '2026-07-02T09:15:30.250Z'],
    ['2026-06-30T23:01Z', '2026-06-30T23:01:00.000Z'],
    ['2026-06-30T23:01:02.5Z', '2026-06-30T23:01:02.500Z'],
    ['2026-07-01T00:01+01:00', '2026-06-30T23:01:00.000Z'],
    ['2026-06-30T18:01:00.123456-05:00', '2026-06-30T23:01:00.123Z'],
  ])('%s is %s', (text, instant) => {
    expect(parseInstant(text).toISOString()).toBe(instant);
  });

  test.each(['2026-03-02', '2026-02-30T10:15', '2026-03-02 10:15', '2026-03-02T25:00', '2026-03-02T10:15+1', 'now'])(
    '"%s" is refused, with how to write it',
    (text) => {
      expect(() => parseInstant(text)).toThrow(/2026-03-02/);
    },
  );
});
