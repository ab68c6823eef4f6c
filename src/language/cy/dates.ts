import { clockTime } from '../clock-time.ts';
import type * as en from '../en/dates.ts';
import { parseDate } from '../parse-date.ts';
import type { Wording } from '../wording.ts';
import { soft } from './mutations.ts';

type Dates = Wording<typeof en>;

const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];
const weekdays = ['Sul', 'Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn'];

/** '2027-01-11' as '11 Ionawr 2027'; a RangeError for what is not a date. */
export const dateInWords: Dates['dateInWords'] = (isoDate) => {
  const day = parseDate(isoDate);
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
};

/** '2027-01-11' as 'dydd Llun 11 Ionawr 2027'; a RangeError for what is not a date. */
export const dayAndDate: Dates['dayAndDate'] = (isoDate) =>
  `dydd ${weekdays[parseDate(isoDate).getUTCDay()]} ${dateInWords(isoDate)}`;

/** '2027-01-11' as 'ddydd Llun 11 Ionawr 2027', which says when something happens. */
export const onDay = (isoDate: string): string => soft(dayAndDate(isoDate));

/** '2027-01' as 'Ionawr 2027'; a RangeError for what is not a month. */
export const monthInWords: Dates['monthInWords'] = (month) => {
  const day = parseDate(`${month}-01`);
  return `${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
};

/** A local time 'HH:MM' as '4:30pm', '9am', 'hanner dydd' or 'hanner nos'; a RangeError for what is not a time. */
export const timeInWords: Dates['timeInWords'] = (time) =>
  clockTime(time, { midnight: 'hanner nos', midday: 'hanner dydd' });

/** 1 as '1 diwrnod gwaith', 2 as '2 ddiwrnod gwaith': after a number the noun stays singular. */
export const workingDays: Dates['workingDays'] = (count) => `${counted(count, 'diwrnod')} gwaith`;

/** A period as '10 diwrnod gwaith', '30 diwrnod', '8 wythnos' or '1 mis'. */
export const limitInWords: Dates['limitInWords'] = ({ amount, unit }) => {
  if (unit === 'workingDay') return workingDays(amount);
  return counted(amount, { calendarDay: 'diwrnod', week: 'wythnos', month: 'mis' }[unit]);
};

/** A number with its noun, which is softened after two. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 2 ? soft(noun) : noun}`;
}
