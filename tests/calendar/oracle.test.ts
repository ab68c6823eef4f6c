import { expect, test } from 'vitest';
import { nationCalendar, nations } from '../../src/calendar/nations.ts';
import { OutsideCoverage } from '../../src/calendar/outside-coverage.ts';
import { dueOn } from '../../src/calendar/time-limit.ts';
import { holidaysOf, oracleDue } from './slow-oracle.ts';

const amounts = [1, 2, 3, 5, 10, 15, 20, 25, 40, 65];
const rules = ['dayZero', 'dayOne', 'deemed'] as const;
const cases = nations.flatMap((nation) => rules.map((rule) => ({ nation, rule })));

test.each(cases)('$nation, $rule: every day of 2019 to 2028 is due as a day-by-day walk says', ({ nation, rule }) => {
  const holidays = holidaysOf(nation);
  const calendar = nationCalendar(nation);
  const wrong: string[] = [];
  let compared = 0;
  for (let day = Date.UTC(2019, 0, 1); day <= Date.UTC(2028, 11, 31); day += 86_400_000) {
    const start = new Date(day).toISOString().slice(0, 10);
    for (const amount of amounts) {
      const due = oracleDue(holidays, rule, day, amount);
      const expected = due === null ? 'outside' : new Date(due).toISOString().slice(0, 10);
      const answer = answerOf(() => dueOn(calendar, { amount, unit: 'workingDay', count: rule }, start));
      if (answer !== expected) wrong.push(`${start} + ${amount}: ${answer}, not ${expected}`);
      compared += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBe(36_530);
});

function answerOf(work: () => string): string {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutsideCoverage) return 'outside';
    throw error;
  }
}
