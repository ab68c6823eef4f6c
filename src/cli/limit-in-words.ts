import type { TimeLimit } from '../calendar/time-limit.ts';

/** For example "10 working days" or "6 months (beginning with it)". */
export function limitInWords(limit: TimeLimit | null): string {
  if (limit === null) return 'no date';
  const { amount, unit, count } = limit;
  const noun = { workingDay: 'working day', calendarDay: 'calendar day', week: 'week', month: 'month' }[unit];
  const counted = count === 'dayZero' ? '' : ` (${countWords[count]})`;
  return `${amount} ${noun}${amount === 1 ? '' : 's'}${counted}`;
}

const countWords = { dayOne: 'the first is day 1', deemed: 'from a working day', commencingOn: 'beginning with it' };
