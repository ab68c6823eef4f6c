import { dateInWords, limitInWords } from '../../../language/en/dates.ts';
import { bodyAfter } from '../../../language/en/ombudsmen.ts';
import { caseFactsTexts as texts } from '../../../language/en/pages-case-facts.ts';
import { eventFormTexts } from '../../../language/en/pages-staff-events.ts';
import type { FactsOf } from '../../../machines/split.ts';
import { wordsFor } from '../case-in-words.ts';
import { day, row, type Said, type Sayings } from './said.ts';

const { rows } = texts;
const body = (ombudsman: string): Said[] => row(rows.ombudsman, bodyAfter({ ombudsman }).name);

/** What an Ombudsman asked and decided. */
export const outsideFacts: Sayings = {
  referToOmbudsman: ({ ombudsman }) => body(ombudsman),
  directAcceptance: ({ ombudsman }) => body(ombudsman),
  ombudsmanEnquiry: ({ ombudsman, due }) => [...body(ombudsman), ...day(rows.due, due)],
  ombudsmanDecision: ({ decision, recommendations = [] }) => [
    ...row(rows.decision, decisionInWords(decision)),
    ...recommendations.flatMap((one, index) => row(texts.recommendation(index + 1), bindingOf(one, timeOf(one)))),
  ],
};

/** Other programs may send words of their own: those are shown, a key that we do not know is not. */
function decisionInWords(decision: string): string | undefined {
  return wordsFor(eventFormTexts.decisions, decision) ?? (/\s/.test(decision) ? decision : undefined);
}

type Recommendation = NonNullable<FactsOf<'ombudsmanDecision'>['recommendations']>[number];

/** An order must be carried out; a recommendation is advice, or was agreed. */
function bindingOf({ kind }: Recommendation, time: string): string {
  return kind === 'order' ? texts.order(time) : time;
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
