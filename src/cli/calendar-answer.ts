import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { nationCalendar } from '../calendar/nations.ts';
import { OutsideCoverage } from '../calendar/outside-coverage.ts';
import { dueOn } from '../calendar/time-limit.ts';
import { buildWorkingDayIndex, type WorkingDayIndex } from '../calendar/working-day-index.ts';
import type { CalendarQuestion } from './calendar-question.ts';

/** The due date that a question asks for; throws a RangeError whose message says how to mend it. */
export function answerCalendarQuestion(question: CalendarQuestion): IsoDate {
  const limit = { amount: question.days, unit: 'workingDay', count: question.rule ?? 'dayZero' } as const;
  const closures = question.closures ?? [];
  if (question.calendar) return dueOn(nationCalendar(question.calendar, { closures }), limit, question.from);
  try {
    return dueOn(indexAround(question, [...(question.holidays ?? []), ...closures]), limit, question.from);
  } catch (error) {
    if (!(error instanceof OutsideCoverage)) throw error;
    throw new RangeError(`The answer would fall after ${lastDate}. Give an earlier date or fewer days.`, {
      cause: error,
    });
  }
}

const firstDate = '0001-01-01';
const lastDate = '9999-12-31';
const margin = 1500;
const indexes = new Map<string, WorkingDayIndex>();

// A bare list of holidays covers all of time: index a few years around the question, and keep that for the next line.
function indexAround({ from, days }: CalendarQuestion, holidays: string[]): WorkingDayIndex {
  const reach = Math.ceil((days + holidays.length + 1) / 5) * 7 + 14;
  const to = later(from, reach);
  const key = holidays.join();
  const known = indexes.get(key);
  if (known !== undefined && known.from <= from && to <= known.to) return known;
  const index = buildWorkingDayIndex(later(from, -366), later(from, reach + margin), holidays);
  if (indexes.size >= 64) indexes.clear();
  if (reach < margin) indexes.set(key, index);
  return index;
}

function later(date: IsoDate, days: number): IsoDate {
  if (days > 3_700_000) return lastDate;
  try {
    return addDays(date, days);
  } catch {
    return days < 0 ? firstDate : lastDate;
  }
}
