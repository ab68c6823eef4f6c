import { isWorkingDay, type Calendar } from '../../calendar/calendar.ts';
import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { remember } from '../draft.ts';
import { deed } from './deed.ts';

/** Contact with the person is restricted; its review is owed from the working day before its date. */
export const restrict = deed('restrict', (draft, { reviewOn }) => {
  remember(draft, { restriction: { reviewOn, owedFrom: workingDayBefore(draft.moment.calendar, reviewOn) } });
});

function workingDayBefore(calendar: Calendar, date: IsoDate): IsoDate {
  let day = addDays(date, -1);
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1);
  return day;
}
