import { addWorkingDays, firstWorkingDayOnOrAfter, isWorkingDay } from '../calendar/calendar.ts';
import { addDays, addMonths, type IsoDate } from '../calendar/iso-date.ts';
import { londonDate, londonInstant } from '../calendar/london.ts';
import { nationCalendar } from '../calendar/nations.ts';

/** Turns "so many working days ago" into real dates around the day on which the demonstration is made. */
export interface DemoDays {
  /** Ten in the morning of that working day, later for each further step; never in the future. */
  instant(day: number, step: number): Date;
  /** The date so many working days from today. */
  on(day: number): IsoDate;
  monthsAgo(months: number): IsoDate;
}

const calendar = nationCalendar('england-and-wales');

export function demoDays(now: Date): DemoDays {
  const today = londonDate(now);
  const on = (day: number): IsoDate => (day > 0 ? addWorkingDays(calendar, today, day) : goBack(today, -day));
  return {
    on,
    instant(day, step) {
      const wanted = londonInstant(on(day), `10:${String(step * 7 + 2).padStart(2, '0')}`);
      const latest = new Date(now.getTime() - (20 - step) * 60_000);
      return wanted < latest ? wanted : latest;
    },
    monthsAgo: (months) => addMonths(today, -months),
  };
}

function goBack(today: IsoDate, workingDays: number): IsoDate {
  let date = firstWorkingDayOnOrAfter(calendar, today);
  for (let left = workingDays; left > 0;) {
    date = addDays(date, -1);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
}
