import { dateInWords, limitInWords } from '../../../language/en/dates.ts';
import { bodyAfter } from '../../../language/en/ombudsmen.ts';
import { caseFactsTexts as texts } from '../../../language/en/pages-case-facts.ts';
import { eventFormTexts } from '../../../language/en/pages-staff-events.ts';
import type { FactsOf } from '../../../machines/split.ts';
import { chosen, day, row, type Said, type Sayings } from './said.ts';

const { rows } = texts;
const body = (ombudsman: string): Said[] => row(rows.ombudsman, bodyAfter({ ombudsman }).name);

/** What an Ombudsman asked and decided. */
export const outsideFacts: Sayings = {
  referToOmbudsman: ({ ombudsman }) => body(ombudsman),
  directAcceptance: ({ ombudsman }) => body(ombudsman),
  ombudsmanEnquiry: ({ ombudsman, due }) => [...body(ombudsman), ...day(rows.due, due)],
  ombudsmanDecision: ({ decision, recommendations = [] }) => [
    ...chosen(rows.decision, eventFormTexts.decisions, decision),
    ...recommendations.flatMap((one, index) => row(nameOf(one, index + 1), timeOf(one))),
  ],
};

type Recommendation = NonNullable<FactsOf<'ombudsmanDecision'>['recommendations']>[number];

function nameOf({ kind }: Recommendation, number: number): string {
  return kind === 'order' ? texts.order(number) : texts.recommendation(number);
}

function timeOf(one: Recommendation): string {
  if ('due' in one) return texts.byDay(dateInWords(one.due));
  const { within } = one;
  const limit =
    'months' in within
      ? { amount: within.months, unit: 'month' as const }
      : { amount: within.weeks, unit: 'week' as const };
  return texts.from(limitInWords(limit));
}
