import Holidays from 'date-holidays';
import { addWorkingDays } from '../src/calendar/calendar.ts';
import { fromEpochDay, toEpochDay } from '../src/calendar/iso-date.ts';
import { nationCalendar } from '../src/calendar/nations.ts';
import { nthWorkingDayAfter } from '../src/calendar/working-day-index.ts';
import type { Result } from './result.ts';

/** B8: add 20 working days skipping England's bank holidays, against a day walk that asks the library date-holidays. */
export async function workingDays(): Promise<Result[]> {
  const calendar = nationCalendar('england-and-wales');
  const starts = Array.from({ length: 2600 }, (_unused, day) => toEpochDay('2019-01-01') + day);
  const dates = starts.map(fromEpochDay);
  const library = libraryAdder();
  const differing = dates.filter((date) => library(date, 20) !== addWorkingDays(calendar, date, 20));
  if (differing.length > 0) throw new Error(`B8: ${differing.length} dates differ, first ${differing[0]}`);
  const floor = nanoseconds(1, () => dates.forEach((date) => library(date, 20))) / dates.length;
  const byNumber =
    nanoseconds(400, () => starts.forEach((day) => nthWorkingDayAfter(calendar, day, 20))) / starts.length;
  const byText = nanoseconds(40, () => dates.forEach((date) => addWorkingDays(calendar, date, 20))) / dates.length;
  const unit = 'ns of the library’s day walk, divided by ours';
  return [
    {
      id: 'B8',
      ratio: floor / byNumber,
      floor,
      n: starts.length,
      what: 'working days by day number',
      unit,
      goal: 1000,
      better: 'higher',
    },
    {
      id: 'B8-iso',
      ratio: floor / byText,
      floor,
      n: starts.length,
      what: 'working days by ISO date',
      unit,
      goal: 30,
      better: 'higher',
    },
  ];
}

/** What a careful programmer writes with the library: the holidays of each year once, then day after day. */
function libraryAdder(): (date: string, count: number) => string {
  const holidays = new Holidays('GB', 'ENG');
  const known = new Map<number, Set<string>>();
  const ofYear = (year: number): Set<string> => {
    const found =
      known.get(year) ??
      new Set(
        holidays
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map(({ date }) => date.slice(0, 10)),
      );
    known.set(year, found);
    return found;
  };
  return (date, count) => {
    const day = new Date(`${date}T00:00:00Z`);
    for (let left = count; left > 0;) {
      day.setUTCDate(day.getUTCDate() + 1);
      const weekday = day.getUTCDay();
      if (weekday === 0 || weekday === 6) continue;
      if (!ofYear(day.getUTCFullYear()).has(day.toISOString().slice(0, 10))) left -= 1;
    }
    return day.toISOString().slice(0, 10);
  };
}

function nanoseconds(times: number, work: () => void): number {
  work();
  const began = process.hrtime.bigint();
  for (let time = 0; time < times; time += 1) work();
  return Number(process.hrtime.bigint() - began) / times;
}
