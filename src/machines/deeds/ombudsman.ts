import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { dueOn, type TimeLimit } from '../../calendar/time-limit.ts';
import { startClock, stopClock } from '../clock-book.ts';
import type { FactsByType, Moment } from '../machine-event.ts';
import { deed } from './deed.ts';

type Recommendation = NonNullable<FactsByType['ombudsmanDecision']['recommendations']>[number];

/** The Ombudsman tells the body that it has the case. */
export const referToOmbudsman = deed('referToOmbudsman', (draft) => {
  const due = draft.context.clocks['ombudsman.window']?.dueOn ?? null;
  if (due !== null && draft.moment.today <= due) stopClock(draft, 'ombudsman.window');
});

/** The decision, with what the body is to do and by when. */
export const ombudsmanDecision = deed('ombudsmanDecision', (draft, { recommendations = [] }) => {
  for (const recommendation of recommendations) {
    const name = `recommendation.${recommendation.id}`;
    if (draft.context.clocks[name] === undefined) {
      const limit = limitOf(recommendation);
      const due = recommendationDue(recommendation, draft.moment);
      startClock(draft, name, { on: draft.moment.today, due, ...(limit === null ? {} : { limit }) });
    }
  }
});

/** A recommendation or order was carried out now. */
export const comply = deed('comply', (draft, { id }) => stopClock(draft, `recommendation.${id}`));

/** The Ombudsman asks something of the body, to be answered by this date (features W11). */
export const ombudsmanEnquiry = deed('ombudsmanEnquiry', (draft, { id, due }) => {
  startClock(draft, `enquiry.${id}`, { on: draft.moment.today, due });
});

/** The body's answer to an enquiry was sent now. */
export const answerEnquiry = deed('answerEnquiry', (draft, { id }) => stopClock(draft, `enquiry.${id}`));

/** When a recommendation is due: its date, or the end of its period, not moved off a non-working day. */
export function recommendationDue(recommendation: Recommendation, { calendar, today }: Moment): IsoDate {
  const limit = limitOf(recommendation);
  if (limit === null) return 'due' in recommendation ? recommendation.due : today;
  return limit.unit === 'week' ? weeksOn(limit, today) : dueOn(calendar, limit, today);
}

function limitOf(recommendation: Recommendation): TimeLimit | null {
  if (!('within' in recommendation)) return null;
  const { within } = recommendation;
  const count = within.count ?? recommendation.count ?? 'dayZero';
  if ('months' in within) return { amount: within.months, unit: 'month', count };
  return { amount: within.weeks, unit: 'week', count };
}

function weeksOn(limit: TimeLimit, from: IsoDate): IsoDate {
  return addDays(from, limit.amount * 7 - (limit.count === 'commencingOn' ? 1 : 0));
}
