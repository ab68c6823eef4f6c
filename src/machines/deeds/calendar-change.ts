import { addWorkingDays, workingDaysBetween, type Calendar } from '../../calendar/calendar.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import { dueOn, type TimeLimit } from '../../calendar/time-limit.ts';
import type { ClockRecord } from '../case-state.ts';
import { moveClock } from '../clock-book.ts';
import { clockTerms, isWindow } from '../clock-rules.ts';
import { follow, remember, type Draft } from '../draft.ts';
import { deed } from './deed.ts';
import { setReview } from './restrict.ts';
import { wasTold } from './was-told.ts';

/** The moment's calendar is the new revision: open dates move later; one already told never moves earlier. */
export const calendarChange = deed('calendarChange', (draft) => {
  for (const [name, clock] of Object.entries(draft.context.clocks)) {
    if (clock.state === 'open') recompute(draft, name, clock);
  }
  if (draft.context.restriction !== null) setReview(draft, draft.context.restriction);
});

/** What a clock's date would be under a calendar: without, and with its extensions; throws OutsideCoverage. */
export function datesUnder(calendar: Calendar, clock: ClockRecord, limit: TimeLimit): { base: IsoDate; due: IsoDate } {
  const base = dueOn(calendar, limit, clock.countedFrom ?? clock.startedOn ?? '');
  return { base, due: clock.extendedBy === 0 ? base : addWorkingDays(calendar, base, clock.extendedBy) };
}

/** Moves one open clock to where the moment's calendar puts it, or notes that it was told and stays. */
export function recompute(draft: Draft, name: string, clock: ClockRecord): void {
  const { limit } = clockTerms(draft.moment.procedure, name, null, clock);
  if (limit === null || clock.dueOn === null || !dependsOnWorkingDays(clock, limit)) return;
  const { calendar, today } = draft.moment;
  if (isWindow(name) && clock.dueOn < today) return;
  const dates = datesUnder(calendar, clock, limit);
  // A date given by an extension may be no working day itself: the same working days then end just before it.
  if (dates.due < clock.dueOn && workingDaysBetween(calendar, dates.due, clock.dueOn) === 0) return;
  const others = draft.context.recheck.filter((other) => other !== name);
  const told = wasTold(draft.context, name);
  const stays = dates.due < clock.dueOn && told;
  remember(draft, { recheck: stays ? [...others, name] : others });
  if (stays || dates.due === clock.dueOn) return;
  moveClock(draft, name, dates);
  // Whoever was told a date is told the new one.
  if (told) follow(draft, { type: 'notify', occasion: 'date-moved', to: 'resident', clock: name, run: clock.run });
}

// A month or a number of days ends on its date whatever the calendar says, unless it is moved or was extended.
function dependsOnWorkingDays({ extendedBy }: ClockRecord, { unit, roll }: TimeLimit): boolean {
  return unit === 'workingDay' || roll === 'next' || extendedBy > 0;
}
