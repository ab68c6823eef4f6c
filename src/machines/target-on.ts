import type { IsoDate } from '../calendar/iso-date.ts';
import { dueOn, type TimeLimit } from '../calendar/time-limit.ts';
import type { ClockTerms } from './clock-rules.ts';
import type { Moment } from './machine-event.ts';

/** The date by which the organisation itself means to act: its own target, or else the procedure's; null where neither is stricter than the limit. */
export function targetOn(
  { calendar, policy }: Moment,
  name: string,
  terms: ClockTerms,
  { startedOn, dueOn: due }: { startedOn: IsoDate; dueOn: IsoDate | null },
): IsoDate | null {
  const chosen = policy.targets[name];
  const limit = chosen === undefined ? terms.target : ownLimit(chosen.workingDays, terms);
  if (limit === undefined) return null;
  const target = dueOn(calendar, limit, startedOn);
  return due === null || target < due ? target : null;
}

// Days are counted as the procedure counts them.
function ownLimit(amount: number, { limit }: ClockTerms): TimeLimit {
  return { amount, unit: 'workingDay', count: limit?.count === 'dayOne' ? 'dayOne' : 'dayZero' };
}
