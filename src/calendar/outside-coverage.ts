import type { IsoDate } from './iso-date.ts';

/** A working-day question that the loaded bank holidays cannot answer: guessing would give a silently wrong deadline. */
export class OutsideCoverage extends RangeError {
  override readonly name = 'OutsideCoverage';
}

/** The error for a date on which nothing is known; the message says what is covered and how to mend it. */
export function dateOutsideCoverage(date: IsoDate, from: IsoDate, to: IsoDate): OutsideCoverage {
  return new OutsideCoverage(`${date} is outside the calendar, which covers ${from} to ${to}. ${howToMend}`);
}

/** The error for a count that runs off the end of the calendar. */
export function countOutsideCoverage(date: IsoDate, workingDays: number, from: IsoDate, to: IsoDate): OutsideCoverage {
  const what = `${workingDays} working ${workingDays === 1 ? 'day' : 'days'} from ${date}`;
  return new OutsideCoverage(`${what} falls outside the calendar, which covers ${from} to ${to}. ${howToMend}`);
}

const howToMend = 'Use a date inside it, or a calendar revision that reaches further.';
