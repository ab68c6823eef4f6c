import type { TimeLimit } from '../../calendar/time-limit.ts';
import { clockTime } from '../clock-time.ts';
import { parseDate } from '../parse-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** '2027-01-11' as '11 January 2027'; a RangeError for what is not a date. */
export function dateInWords(isoDate: string): string {
  const day = parseDate(isoDate);
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** '2027-01-11' as 'Monday 11 January 2027'; a RangeError for what is not a date. */
export function dayAndDate(isoDate: string): string {
  return `${weekdays[parseDate(isoDate).getUTCDay()]} ${dateInWords(isoDate)}`;
}

/** '2027-01' as 'January 2027'; a RangeError for what is not a month. */
export function monthInWords(month: string): string {
  const day = parseDate(`${month}-01`);
  return `${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** A local time 'HH:MM' as '4:30pm', '9am', 'midday' or 'midnight'; a RangeError for what is not a time. */
export function timeInWords(time: string): string {
  return clockTime(time, { midnight: 'midnight', midday: 'midday' });
}

/** 1 as '1 working day', 3 as '3 working days'. */
export function workingDays(count: number): string {
  return `${count} working ${count === 1 ? 'day' : 'days'}`;
}

/** A period as '10 working days', '30 days', '8 weeks' or '1 month'. */
export function limitInWords({ amount, unit }: Pick<TimeLimit, 'amount' | 'unit'>): string {
  if (unit === 'workingDay') return workingDays(amount);
  const word = { calendarDay: 'day', week: 'week', month: 'month' }[unit];
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}
