import { addWorkingDays, isWorkingDay, workingDaysBetween, type Calendar } from './calendar.ts';
import { fromEpochDay, toEpochDay, weekday, type IsoDate } from './iso-date.ts';
import { countsItsStart, dueOn, firstDay, unrolledDueOn, type DayCount, type TimeLimit } from './time-limit.ts';

export { conventions } from './time-limit.ts';

/** One day between the start of a period and its deadline. */
export interface ExplainedDay {
  date: IsoDate;
  /** In English: Monday to Sunday. */
  weekday: string;
  /** `start` marks the start, and for `deemed` also the working day that the start was moved to. */
  kind: 'start' | 'counted' | 'weekend' | 'bankHoliday' | 'closure' | 'calendarDay';
  /** Which day of the period this is, day zero being 0; null where it does not count. */
  count: number | null;
  /** The bank holiday's name. */
  title?: string;
  isDue: boolean;
}

/** How a due date came about, day by day. */
export interface Explanation {
  rule: DayCount;
  limit: TimeLimit;
  start: IsoDate;
  due: IsoDate;
  days: ExplainedDay[];
}

/** What is to be explained: `due` is the date in force where it was set otherwise than by limit and extensions. */
export interface DueQuestion {
  limit: TimeLimit;
  start: IsoDate;
  due?: IsoDate | undefined;
  extensions?: readonly { workingDays: number }[] | undefined;
}

/**
 * Walks every day from the start to the deadline, which is the last day; extension days continue the count.
 * A deadline before the start gives the start alone. Errors as in `dueOn`.
 */
export function explainDue(calendar: Calendar, question: DueQuestion): Explanation {
  const { limit, start, extensions = [] } = question;
  const added = extensions.reduce((sum, extension) => sum + extension.workingDays, 0);
  const due = question.due ?? addWorkingDaysIfAny(calendar, dueOn(calendar, limit, start), added);
  const count =
    limit.unit === 'workingDay' ? workingDayCounter(calendar, limit, start) : dayCounter(calendar, limit, start);
  const titles = new Map(calendar.holidays.map(({ date, title }) => [date, title]));
  const days: ExplainedDay[] = [];
  const last = Math.max(toEpochDay(due), toEpochDay(start));
  for (let day = toEpochDay(start); day <= last; day++) {
    const date = fromEpochDay(day);
    const title = titles.get(date);
    days.push({
      date,
      weekday: nameOf(date),
      ...count(date),
      ...(title === undefined ? {} : { title }),
      isDue: date === due,
    });
  }
  return { rule: limit.count, limit, start, due, days };
}

type CountedDay = Pick<ExplainedDay, 'kind' | 'count'>;

// A period without an extension may end beyond the calendar when its unit is not the working day.
function addWorkingDaysIfAny(calendar: Calendar, date: IsoDate, n: number): IsoDate {
  return n === 0 ? date : addWorkingDays(calendar, date, n);
}

function workingDayCounter(calendar: Calendar, limit: TimeLimit, start: IsoDate): (date: IsoDate) => CountedDay {
  const first = firstDay(calendar, limit, start);
  const startNumber = countsItsStart(limit) ? 1 : 0;
  return (date) => {
    if (date < first) return { kind: date === start ? 'start' : whyNot(calendar, date), count: null };
    const isStart = date === start || (date === first && limit.count === 'deemed');
    if (!isStart && !isWorkingDay(calendar, date)) return { kind: whyNot(calendar, date), count: null };
    return { kind: isStart ? 'start' : 'counted', count: startNumber + workingDaysBetween(calendar, first, date) };
  };
}

function dayCounter(calendar: Calendar, limit: TimeLimit, start: IsoDate): (date: IsoDate) => CountedDay {
  const first = firstDay(calendar, limit, start);
  const end = unrolledDueOn(calendar, limit, start);
  const rolledEnd = dueOn(calendar, limit, start);
  const number = (date: IsoDate): number => toEpochDay(date) - toEpochDay(first) + (countsItsStart(limit) ? 1 : 0);
  return (date) => {
    if (date < first) return { kind: date === start ? 'start' : whyNot(calendar, date), count: null };
    if (date === start || (date === first && limit.count === 'deemed')) return { kind: 'start', count: number(date) };
    if (date <= end) return { kind: 'calendarDay', count: number(date) };
    if (!isWorkingDay(calendar, date)) return { kind: whyNot(calendar, date), count: null };
    if (date <= rolledEnd) return { kind: 'calendarDay', count: null };
    return { kind: 'counted', count: number(end) + workingDaysBetween(calendar, rolledEnd, date) };
  };
}

function whyNot(calendar: Calendar, date: IsoDate): 'weekend' | 'bankHoliday' | 'closure' {
  if (weekday(date) > 5) return 'weekend';
  return calendar.holidays.some((holiday) => holiday.date === date) ? 'bankHoliday' : 'closure';
}

function nameOf(date: IsoDate): string {
  return weekdayNames[weekday(date) - 1] ?? '';
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
