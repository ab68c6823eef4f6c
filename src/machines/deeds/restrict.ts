import { isWorkingDay, type Calendar } from '../../calendar/calendar.ts';
import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { follow, remember, type Draft } from '../draft.ts';
import { deed } from './deed.ts';

/** Contact with the person is restricted; its review is owed from the working day before its date. */
export const restrict = deed('restrict', (draft, { reviewOn }) => {
  const earlier = draft.context.restriction;
  const number = draft.context.restrictions + 1;
  const today = draft.moment.today;
  // A new decision takes the place of the one in force.
  if (earlier !== null) {
    const { number: before, reviewOn: until } = earlier;
    follow(draft, { type: 'reviewRestriction', number: before, reviewedOn: today, reviewOn: until, state: 'lifted' });
  }
  remember(draft, { restrictions: number });
  setReview(draft, { number, reviewOn });
  follow(draft, { type: 'recordRestriction', number, imposedOn: today, reviewOn });
  follow(draft, { type: 'notify', occasion: 'restriction', to: 'resident' });
});

/** The restriction was looked at again: it stays until another date, or it is lifted. */
export const reviewRestriction = deed('reviewRestriction', (draft, { outcome, reviewOn }) => {
  const { restriction } = draft.context;
  if (restriction === null) return;
  const { number } = restriction;
  const next = reviewOn ?? restriction.reviewOn;
  if (outcome === 'lift') remember(draft, { restriction: null });
  else setReview(draft, { number, reviewOn: next });
  const state = outcome === 'lift' ? 'lifted' : 'inForce';
  follow(draft, { type: 'reviewRestriction', number, reviewedOn: draft.moment.today, reviewOn: next, state });
  follow(draft, { type: 'notify', occasion: 'restriction-review', to: 'resident' });
});

/** Notes until when a restriction stays, and from when its review is owed; throws OutsideCoverage. */
export function setReview(draft: Draft, { number, reviewOn }: { number: number; reviewOn: IsoDate }): void {
  const owedFrom = workingDayBefore(draft.moment.calendar, reviewOn);
  remember(draft, { restriction: { number, reviewOn, owedFrom } });
}

function workingDayBefore(calendar: Calendar, date: IsoDate): IsoDate {
  let day = addDays(date, -1);
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1);
  return day;
}
