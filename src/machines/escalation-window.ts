import type { Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { dueOn, type TimeLimit } from '../calendar/time-limit.ts';
import type { Policy } from './policy.ts';
import type { Procedure } from './procedure.ts';

/** How long a person has to ask for the next stage; `limit` and `countedFrom` only where they differ from the procedure's window. */
export interface EscalationWindow {
  limit?: TimeLimit;
  countedFrom?: IsoDate;
}

/**
 * The window after an answer: the organisation's choice, or the procedure's, or that from when the person first knew,
 * where it ends later; null where nobody sets one. Throws OutsideCoverage.
 */
export function escalationWindow(
  { procedure, policy, calendar }: { procedure: Procedure; policy: Policy; calendar: Calendar },
  { answeredOn, knewOn }: { answeredOn: IsoDate; knewOn: IsoDate },
): EscalationWindow | null {
  const chosen = policy.escalationWindow;
  const window = procedure.windows.escalation;
  if (chosen !== undefined) return { limit: chosenLimit(chosen) };
  if (window === undefined) return null;
  const longer = window.fromAwareness;
  const isLonger = longer !== undefined && dueOn(calendar, longer, knewOn) > dueOn(calendar, window.limit, answeredOn);
  return isLonger ? { limit: longer, countedFrom: knewOn } : {};
}

function chosenLimit(chosen: NonNullable<Policy['escalationWindow']>): TimeLimit {
  if ('workingDays' in chosen) return { amount: chosen.workingDays, unit: 'workingDay', count: 'dayZero' };
  if ('calendarDays' in chosen) return { amount: chosen.calendarDays, unit: 'calendarDay', count: 'dayZero' };
  return { amount: chosen.months, unit: 'month', count: 'dayZero' };
}
