import { addWorkingDays, isWorkingDay, type Calendar } from '../calendar/calendar.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { londonDate, londonInstant } from '../calendar/london.ts';
import { OutsideCoverage } from '../calendar/outside-coverage.ts';
import type { Ladder, LadderRung } from './policy.ts';

/** A rung reached: `occurrence` counts the repeats of the last rung, from 1. */
export interface RungReached {
  rung: LadderRung['rung'];
  occurrence: number;
}

/**
 * The next rung after the one reached, and when; null when the ladder ends or the calendar does.
 * A reminder before or on the due date is left out once its day is past; later rungs never are, however late they come.
 * Repeats that were missed are left out.
 */
export function nextRung(
  calendar: Calendar,
  chosen: Ladder,
  dueOn: IsoDate,
  after: RungReached | null,
  now: Date,
): (RungReached & { at: Date }) | null {
  try {
    return findNext(calendar, chosen, dueOn, after, now);
  } catch (error) {
    if (error instanceof OutsideCoverage) return null;
    throw error;
  }
}

function findNext(
  calendar: Calendar,
  chosen: Ladder,
  dueOn: IsoDate,
  after: RungReached | null,
  now: Date,
): (RungReached & { at: Date }) | null {
  const today = londonDate(now);
  const reached = after === null ? -1 : chosen.rungs.findIndex(({ rung }) => rung === after.rung);
  for (const step of chosen.rungs.slice(reached + 1)) {
    const on = stepFrom(calendar, dueOn, step.workingDays);
    if (step.workingDays > 0 || on >= today) return { rung: step.rung, occurrence: 1, at: londonInstant(on, step.at) };
  }
  return repeat(calendar, chosen, dueOn, after?.occurrence ?? 1, now);
}

function repeat(
  calendar: Calendar,
  chosen: Ladder,
  dueOn: IsoDate,
  occurrence: number,
  now: Date,
): (RungReached & { at: Date }) | null {
  const last = chosen.rungs.at(-1);
  const every = chosen.repeatEveryWorkingDays;
  if (last === undefined || every === null) return null;
  for (let next = occurrence + 1; ; next++) {
    const on = stepFrom(calendar, dueOn, last.workingDays + every * (next - 1));
    const at = londonInstant(on, last.at);
    if (at > now) return { rung: last.rung, occurrence: next, at };
  }
}

function stepFrom(calendar: Calendar, dueOn: IsoDate, workingDays: number): IsoDate {
  if (workingDays >= 0) return addWorkingDays(calendar, dueOn, workingDays);
  let day = dueOn;
  for (let left = -workingDays; left > 0;) {
    day = addDays(day, -1);
    if (isWorkingDay(calendar, day)) left--;
  }
  return day;
}
