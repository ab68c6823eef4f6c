import type { TimeLimit } from '../../calendar/time-limit.ts';

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
  const day = parse(isoDate);
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** '2027-01-11' as 'Monday 11 January 2027'; a RangeError for what is not a date. */
export function dayAndDate(isoDate: string): string {
  return `${weekdays[parse(isoDate).getUTCDay()]} ${dateInWords(isoDate)}`;
}

/** '2027-01' as 'January 2027'; a RangeError for what is not a month. */
export function monthInWords(month: string): string {
  const day = parse(`${month}-01`);
  return `${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** A local time 'HH:MM' as '4:30pm', '9am', 'midday' or 'midnight'; a RangeError for what is not a time. */
export function timeInWords(time: string): string {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`"${time}" is not a time written HH:MM.`);
  const hour = Number(hours);
  if (minutes === '00' && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const clock = minutes === '00' ? `${hour % 12}` : `${hour % 12 || 12}:${minutes}`;
  return `${clock}${hour < 12 ? 'am' : 'pm'}`;
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

function parse(isoDate: string): Date {
  const day = new Date(`${isoDate}T00:00:00.000Z`);
  // Date turns 30 February into March; what comes back must be what went in.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== isoDate) {
    throw new RangeError(`"${isoDate}" is not a date written YYYY-MM-DD.`);
  }
  return day;
}
