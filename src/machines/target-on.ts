import type { IsoDate } from '../calendar/iso-date.ts';
import { dueOn, type TimeLimit } from '../calendar/time-limit.ts';
import type { ClockTerms } from './clock-rules.ts';
import type { Moment } from './machine-event.ts';
import type { Policy } from './policy.ts';

/** The date by which the organisation itself means to act: its own target, or else the procedure's; null where neither is stricter than the limit. */
export function targetOn(
  { calendar, policy }: Pick<Moment, 'calendar' | 'policy'>,
  name: string,
  terms: Pick<ClockTerms, 'limit' | 'target'>,
  { startedOn, dueOn: due }: { startedOn: IsoDate; dueOn: IsoDate | null },
): IsoDate | null {
  const limit = targetLimit(policy, name, terms);
  if (limit === null) return null;
  const target = dueOn(calendar, limit, startedOn);
  return due === null || target < due ? target : null;
}

/** The period of that target: the organisation's own choice, or else what the procedure advises; null where there is none. */
export function targetLimit(
  policy: Policy,
  name: string,
  terms: Pick<ClockTerms, 'limit' | 'target'>,
): TimeLimit | null {
  const chosen = policy.targets[name];
  return chosen === undefined ? (terms.target ?? null) : ownLimit(chosen.workingDays, terms);
}

// Days are counted as the procedure counts them.
function ownLimit(amount: number, { limit }: Pick<ClockTerms, 'limit'>): TimeLimit {
  return { amount, unit: 'workingDay', count: limit?.count === 'dayOne' ? 'dayOne' : 'dayZero' };
}
