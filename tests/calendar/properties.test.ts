import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  firstWorkingDayOnOrAfter,
  isWorkingDay,
  workingDaysBetween,
} from '../../src/calendar/calendar.ts';
import { explainDue } from '../../src/calendar/explain.ts';
import { addDays, fromEpochDay, isIsoDate, toEpochDay, weekday } from '../../src/calendar/iso-date.ts';
import { nationCalendar, nations } from '../../src/calendar/nations.ts';
import { conventions, dueOn } from '../../src/calendar/time-limit.ts';

const nation = fc.constantFrom(...nations);
const date = fc.integer({ min: toEpochDay('2019-01-01'), max: toEpochDay('2027-06-30') }).map(fromEpochDay);
const amount = fc.integer({ min: 1, max: 80 });
const count = fc.constantFrom('dayZero', 'dayOne', 'deemed', 'commencingOn');
const unit = fc.constantFrom('workingDay', 'calendarDay', 'week', 'month');
const roll = fc.constantFrom('none', 'next');
const runs = { numRuns: 1000 };

function holds<T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>): void {
  fc.assert(property, runs);
}

describe('working days', () => {
  test('a period of one or more ends on a working day, under every rule', () => {
    holds(
      fc.property(nation, date, amount, count, (n, start, days, rule) => {
        const calendar = nationCalendar(n);
        return isWorkingDay(calendar, dueOn(calendar, { amount: days, unit: 'workingDay', count: rule }, start));
      }),
    );
  });

  test('a later start or a longer period never ends earlier', () => {
    holds(
      fc.property(nation, date, fc.nat(30), amount, fc.nat(20), count, (n, start, later, days, more, rule) => {
        const calendar = nationCalendar(n);
        const due = (from: string, amount: number) =>
          dueOn(calendar, { amount, unit: 'workingDay', count: rule }, from);
        const first = due(start, days);
        return first <= due(addDays(start, later), days) && first <= due(start, days + more);
      }),
    );
  });

  test('counting in two parts gives the same as counting at once', () => {
    holds(
      fc.property(nation, date, fc.nat(40), fc.nat(40), (n, start, a, b) => {
        const calendar = nationCalendar(n);
        const parts = addWorkingDays(calendar, addWorkingDays(calendar, start, a), b);
        return parts === addWorkingDays(calendar, start, a + b);
      }),
    );
  });

  test('as many working days are used as were counted, and none backwards', () => {
    holds(
      fc.property(nation, date, fc.nat(80), (n, start, days) => {
        const calendar = nationCalendar(n);
        const end = addWorkingDays(calendar, start, days);
        expect(workingDaysBetween(calendar, start, end)).toBe(days);
        expect(workingDaysBetween(calendar, end, start) + days).toBe(0);
      }),
    );
  });

  test('a further holiday or closure never moves a deadline earlier', () => {
    holds(
      fc.property(nation, date, amount, fc.nat(100), count, fc.boolean(), (n, start, days, after, rule, closure) => {
        const extra = [addDays(start, after)];
        const limit = { amount: days, unit: 'workingDay', count: rule } as const;
        const changed = nationCalendar(n, closure ? { closures: extra } : { add: extra });
        return dueOn(changed, limit, start) >= dueOn(nationCalendar(n), limit, start);
      }),
    );
  });

  test('deemed is never before day zero; day one is day zero, or one less from a working day', () => {
    holds(
      fc.property(nation, date, amount, (n, start, days) => {
        const calendar = nationCalendar(n);
        const limit = { amount: days, unit: 'workingDay', count: 'dayZero' } as const;
        const { dayZero, dayOne, deemed } = conventions(calendar, limit, start);
        expect(deemed >= dayZero).toBe(true);
        const working = isWorkingDay(calendar, start);
        expect(dayOne === dayZero).toBe(!working);
        expect(dayOne === addWorkingDays(calendar, start, days - 1)).toBe(working);
      }),
    );
  });

  test('the first working day on or after a date has no working day between', () => {
    holds(
      fc.property(nation, date, (n, start) => {
        const calendar = nationCalendar(n);
        const first = firstWorkingDayOnOrAfter(calendar, start);
        expect(isWorkingDay(calendar, first)).toBe(true);
        expect(workingDaysBetween(calendar, addDays(start, 1), first)).toBeLessThanOrEqual(1);
        expect(isWorkingDay(calendar, start)).toBe(first === start);
      }),
    );
  });
});

describe('the explanation of a deadline', () => {
  const limits = fc.record({ amount: fc.integer({ min: 1, max: 12 }), unit, count, roll });

  test('names every day from the start to the deadline, which is the date that the rule gives', () => {
    holds(
      fc.property(nation, date, limits, (n, start, limit) => {
        const calendar = nationCalendar(n);
        const { due, days } = explainDue(calendar, { limit, start });
        expect(due).toBe(dueOn(calendar, limit, start));
        expect(days.map((day) => day.date)).toEqual(days.map((_day, at) => addDays(start, at)));
        expect(days.filter((day) => day.isDue)).toEqual([days.at(-1)]);
        expect(days.at(-1)?.date).toBe(due);
      }),
    );
  });

  test('counts every working day once, and reaches the number of days allowed with the extensions', () => {
    holds(
      fc.property(
        nation,
        date,
        amount,
        fc.constantFrom('dayZero', 'dayOne', 'deemed'),
        fc.nat(20),
        (n, start, a, rule, more) => {
          const calendar = nationCalendar(n);
          const limit = { amount: a, unit: 'workingDay', count: rule } as const;
          const { due, days } = explainDue(calendar, { limit, start, extensions: [{ workingDays: more }] });
          const numbers = days.map((day) => day.count).filter((number) => number !== null);
          const first = rule === 'dayOne' ? 1 : 0;
          expect(numbers).toEqual(Array.from({ length: a + more + 1 - first }, (_none, at) => at + first));
          expect(due).toBe(addWorkingDays(calendar, dueOn(calendar, limit, start), more));
          const free = days.filter((day) => ['weekend', 'bankHoliday', 'closure'].includes(day.kind));
          expect(free.every((day) => day.count === null && !isWorkingDay(calendar, day.date))).toBe(true);
        },
      ),
    );
  });
});

describe('dates', () => {
  const anyDay = fc.integer({ min: toEpochDay('0001-01-01'), max: toEpochDay('9999-12-31') });

  test('a day number becomes the date that the platform writes, and comes back', () => {
    holds(
      fc.property(anyDay, (day) => {
        const written = fromEpochDay(day);
        const platform = new Date(day * 86_400_000);
        expect(written).toBe(platform.toISOString().slice(0, 10));
        expect(toEpochDay(written)).toBe(day);
        expect(weekday(written) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  test('only what the platform reads as that very date is a date', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    holds(
      fc.property(part(2100), part(14), part(33), (year, month, day) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const read = new Date(`${text}T00:00:00Z`);
        const real = year > 0 && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
        expect(isIsoDate(text)).toBe(real);
      }),
    );
  });
});
