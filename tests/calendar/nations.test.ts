import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { currentBankHolidays } from '../../src/calendar/bank-holidays/index.ts';
import { addWorkingDays, buildCalendar, isWorkingDay, workingDaysBetween } from '../../src/calendar/calendar.ts';
import { nationCalendar, nations } from '../../src/calendar/nations.ts';
import { OutsideCoverage } from '../../src/calendar/outside-coverage.ts';
import { holidaysOf, oracleWorks } from './slow-oracle.ts';

describe('the bank holidays carried with the product', () => {
  test.each(nations)('%s: are those of the published lists, no more and no fewer', (nation) => {
    const carried = nationCalendar(nation).holidays.map(({ date }) => date);
    const published = [...holidaysOf(nation)].map((day) => new Date(day).toISOString().slice(0, 10)).sort();
    expect(carried).toEqual(published);
  });

  test.each(nations)('%s: leave exactly the working days of a second count', (nation) => {
    const holidays = holidaysOf(nation);
    const calendar = nationCalendar(nation);
    const wrong: string[] = [];
    for (let day = Date.UTC(2019, 0, 1); day <= Date.UTC(2028, 11, 31); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      if (isWorkingDay(calendar, date) !== oracleWorks(holidays, day)) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['england-and-wales', 'ENG', []],
    ['northern-ireland', 'NIR', []],
    ['scotland', 'SCT', ['2026-06-15']],
  ] as const)(
    '%s: agree with another library but for the World Cup holiday that it lacks',
    (nation, region, missing) => {
      const library = new Holidays('GB', region, { timezone: 'Europe/London' });
      const theirs = new Set<string>(missing);
      for (let year = 2019; year <= 2028; year++) {
        for (const { date, type } of library.getHolidays(year)) if (type === 'public') theirs.add(date.slice(0, 10));
      }
      const weekdays = [...theirs].filter((date) => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay())).sort();
      expect(nationCalendar(nation).holidays.map(({ date }) => date)).toEqual(weekdays);
      expect(missing.filter((date) => library.isHoliday(new Date(`${date}T12:00Z`)) !== false)).toEqual([]);
    },
  );

  test('name the substitute days as such', () => {
    const holiday = nationCalendar('england-and-wales').holidays.find(({ date }) => date === '2026-12-28');
    expect(holiday?.title).toBe('Boxing Day (substitute day)');
  });
});

describe('a calendar that differs from the published one', () => {
  test('is the same value each time, and says in its revision what differs', () => {
    const options = { without: ['2022-09-19'], add: ['2027-05-10', '2027-05-03'] };
    const calendar = nationCalendar('england-and-wales', options);
    expect(calendar).toBe(nationCalendar('england-and-wales', { ...options }));
    expect(calendar.revision).toBe(`${currentBankHolidays.revision}-2022-09-19+2027-05-10`);
    expect(isWorkingDay(calendar, '2022-09-19')).toBe(true);
    expect(isWorkingDay(calendar, '2027-05-10')).toBe(false);
    expect(isWorkingDay(nationCalendar('england-and-wales'), '2022-09-19')).toBe(false);
  });

  test('keeps a holiday that was first taken away and then announced', () => {
    const calendar = nationCalendar('scotland', { without: ['2026-06-15'], add: ['2026-06-15'] });
    expect(calendar.revision).toBe(currentBankHolidays.revision);
    expect(calendar.holidays).toEqual(nationCalendar('scotland').holidays);
  });

  test('reads holidays in any order and more than once', () => {
    const holidays = ['2026-12-28', '2026-12-25', '2026-12-25'].map((date) => ({ date, title: 'Christmas' }));
    const calendar = buildCalendar({
      nation: 'scotland',
      revision: 'test',
      from: '2026-12-01',
      to: '2027-01-31',
      holidays,
    });
    expect(addWorkingDays(calendar, '2026-12-24', 1)).toBe('2026-12-29');
  });
});

describe('outside the years it covers, a calendar does not guess', () => {
  const calendar = nationCalendar('england-and-wales');

  test.each([
    ['a day before it', () => isWorkingDay(calendar, '2018-12-31')],
    ['a day after it', () => isWorkingDay(calendar, '2029-01-01')],
    ['a count that starts before it', () => addWorkingDays(calendar, '2018-12-31', 5)],
    ['a count of none that starts after it', () => addWorkingDays(calendar, '2029-01-01', 0)],
    ['a count that runs off its end', () => addWorkingDays(calendar, '2028-12-29', 1)],
    ['a span that ends after it', () => workingDaysBetween(calendar, '2028-12-01', '2029-01-02')],
  ])('%s is an error that names what is covered', (_name, work) => {
    expect(work).toThrow(OutsideCoverage);
    expect(work).toThrow(/covers 2019-01-01 to 2028-12-31/);
  });

  test('the first and the last day can be asked about', () => {
    expect(isWorkingDay(calendar, '2019-01-01')).toBe(false);
    expect(addWorkingDays(calendar, '2019-01-01', 1)).toBe('2019-01-02');
    expect(addWorkingDays(calendar, '2028-12-28', 1)).toBe('2028-12-29');
  });

  test('a count that is negative or not whole is an error', () => {
    expect(() => addWorkingDays(calendar, '2026-03-02', -1)).toThrow(/0 or more/);
    expect(() => addWorkingDays(calendar, '2026-03-02', 1.5)).toThrow(/0 or more/);
  });
});
