import { describe, expect, test } from 'vitest';
import { countOtherwise } from '../../src/calendar/count-otherwise.ts';
import { explainDue, type Explanation } from '../../src/calendar/explain.ts';
import { fromEpochDay, toEpochDay } from '../../src/calendar/iso-date.ts';
import { monthsOfDays } from '../../src/calendar/months-of-days.ts';
import { nationCalendar, type Nation } from '../../src/calendar/nations.ts';
import { dueOn, type TimeLimit } from '../../src/calendar/time-limit.ts';
import { knownProcedures } from '../../src/machines/own-procedures.ts';
import { holidaysOf, oracleDue, oracleEnd } from './slow-oracle.ts';

const dayMs = 86_400_000;
const first = toEpochDay('2020-01-01');
const last = toEpochDay('2027-12-31');

/** Every period that a procedure names, whatever for, those of its settings among them. */
function limitsIn(value: unknown): TimeLimit[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('amount' in value && 'unit' in value && 'count' in value) return [value as TimeLimit];
  return Object.values(value).flatMap(limitsIn);
}

const questions = new Map<string, { nation: Nation; limit: TimeLimit }>();
for (const procedure of knownProcedures()) {
  for (const nation of procedure.nations) {
    for (const limit of limitsIn(procedure)) questions.set(JSON.stringify([nation, limit]), { nation, limit });
  }
}

const holidaysByNation = {
  'england-and-wales': holidaysOf('england-and-wales'),
  scotland: holidaysOf('scotland'),
  'northern-ireland': holidaysOf('northern-ireland'),
};

function slowly(nation: Nation, limit: TimeLimit, day: number): string | null {
  const { unit, count, amount } = limit;
  const holidays = holidaysByNation[nation];
  if (unit === 'workingDay') {
    const due = oracleDue(holidays, count === 'commencingOn' ? 'dayOne' : count, day * dayMs, amount);
    return due === null ? null : fromEpochDay(due / dayMs);
  }
  if (count === 'deemed' || count === 'dayOne') throw new Error(`No procedure counts ${unit} by ${count}`);
  return fromEpochDay(oracleEnd(holidays, { ...limit, unit, count }, day * dayMs) / dayMs);
}

describe('Every period of every procedure, from every day of 2020 to 2027', () => {
  test('there are many, of all units', () => {
    expect(questions.size).toBeGreaterThan(25);
    const units = new Set([...questions.values()].map(({ limit }) => limit.unit));
    expect(units).toEqual(new Set(['workingDay', 'calendarDay', 'week', 'month']));
  });

  for (const [name, { nation, limit }] of questions) {
    test(`${name}: the explanation ends on the date that is due, which walking the days gives too`, () => {
      const calendar = nationCalendar(nation);
      const faults: string[] = [];
      for (let day = first; day <= last; day++) {
        const start = fromEpochDay(day);
        const expected = slowly(nation, limit, day);
        if (expected === null) continue;
        const due = dueOn(calendar, limit, start);
        if (due !== expected) faults.push(`from ${start}: ${due}, not ${expected}`);
        // Five and the days of a week have no common divisor: in five weeks each weekday has its turn.
        if (day % 5 === 0) faults.push(...faultsOf(explainDue(calendar, { limit, start }), due));
      }
      expect(faults.slice(0, 5)).toEqual([]);
    });
  }
});

/** The last day is the deadline, and the numbers rise by one from the start to it, ending with the amount of working days. */
function faultsOf({ limit, start, days }: Explanation, due: string): string[] {
  const numbers = days.flatMap(({ count }) => (count === null ? [] : [count]));
  const from = limit.count === 'dayZero' || limit.count === 'deemed' ? 0 : 1;
  const end = days.at(-1);
  const checks = {
    'does not end on its date': end?.date === due && end.isDue,
    'leaves days out': days.length === toEpochDay(due) - toEpochDay(start) + 1,
    'has gaps in its numbers': numbers.every((number, i) => number === from + i),
    'ends with another number': limit.unit !== 'workingDay' || numbers.at(-1) === limit.amount,
    'folds to other numbers': counted(monthsOfDays(days)) === numbers.filter((number) => number > 0).length,
  };
  return Object.entries(checks).flatMap(([fault, holds]) => (holds ? [] : [`from ${start}: ${fault}`]));
}

function counted(months: ReturnType<typeof monthsOfDays>): number {
  return months.reduce((sum, month) => sum + month.counted, 0);
}

describe('Counted another way', () => {
  const calendar = nationCalendar('england-and-wales');
  const ways = (limit: TimeLimit, start: string) =>
    countOtherwise(calendar, limit, start).map(
      ({ count, roll, due, isUsed }) => `${count} ${roll} ${due}${isUsed ? ' used' : ''}`,
    );

  test('working days have three ways, of which one is the rule’s', () => {
    expect(ways({ amount: 5, unit: 'workingDay', count: 'dayOne' }, '2026-03-07')).toEqual([
      'dayZero none 2026-03-13',
      'dayOne none 2026-03-13 used',
      'deemed none 2026-03-16',
    ]);
  });

  test('six months commencing on a day end the day before, or move off a bank holiday', () => {
    expect(ways({ amount: 6, unit: 'month', count: 'commencingOn' }, '2026-06-26')).toEqual([
      'dayZero none 2026-12-26',
      'dayZero next 2026-12-29',
      'commencingOn none 2026-12-25 used',
      'commencingOn next 2026-12-29',
    ]);
  });

  test('of a date beyond the bank holidays known it is said that it is not known', () => {
    expect(ways({ amount: 12, unit: 'month', count: 'dayZero' }, '2028-06-01')[1]).toBe('dayZero next null');
    expect(ways({ amount: 2, unit: 'week', count: 'deemed', roll: 'next' }, '2026-03-07').at(-1)).toBe(
      'deemed next 2026-03-23 used',
    );
  });
});
