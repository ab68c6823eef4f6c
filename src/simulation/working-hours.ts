import { addWorkingDays, firstWorkingDayOnOrAfter, isWorkingDay, type Calendar } from '../calendar/calendar.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { londonDate, londonInstant } from '../calendar/london.ts';
import type { Chance } from './chance.ts';

/** When people do things: staff in office hours on working days, residents also in the evening and at the weekend. */
export interface WorkingHours {
  /** Some time in office hours on that day, or on the next working day where it is none; never before `after`. */
  office(date: IsoDate, after?: Date): Date;
  /** Some time at which people are awake on that day; never before `after`. */
  awake(date: IsoDate, after?: Date): Date;
  /** The working day so many working days later, or earlier where negative. */
  shift(date: IsoDate, workingDays: number): IsoDate;
}

/** The hours of a council whose working days are those of the calendar. */
export function workingHours(calendar: Calendar, chance: Chance): WorkingHours {
  const shift = (date: IsoDate, workingDays: number): IsoDate =>
    workingDays >= 0
      ? addWorkingDays(calendar, firstWorkingDayOnOrAfter(calendar, date), workingDays)
      : goBack(calendar, date, -workingDays);
  return {
    shift,
    office(date, after) {
      const day = firstWorkingDayOnOrAfter(calendar, date);
      const drawn = drawTime(chance, day, 9 * 60 + 8, 16 * 60 + 52);
      if (after === undefined || drawn > after) return drawn;
      const soon = new Date(after.getTime() + chance.whole(6, 95) * 60_000 + chance.whole(0, 59) * 1000);
      if (soon < londonInstant(day, '17:10') && soon > londonInstant(day, '09:00')) return soon;
      const later = londonDate(after) < day ? day : shift(addDays(londonDate(after), 1), 0);
      return drawTime(chance, later, 9 * 60 + 8, 16 * 60 + 52);
    },
    awake(date, after) {
      const drawn = drawTime(chance, date, 7 * 60 + 20, 22 * 60 + 40);
      if (after === undefined || drawn > after) return drawn;
      return drawTime(chance, addDays(londonDate(after), 1), 7 * 60 + 20, 22 * 60 + 40);
    },
  };
}

function drawTime(chance: Chance, day: IsoDate, from: number, to: number): Date {
  const minute = chance.whole(from, to);
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return new Date(londonInstant(day, time).getTime() + chance.whole(0, 59) * 1000);
}

function goBack(calendar: Calendar, date: IsoDate, workingDays: number): IsoDate {
  let day = date;
  for (let left = workingDays; left > 0;) {
    day = addDays(day, -1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}
