import { addMonths } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import type { Effect } from '../machines/effects.ts';
import type { FactsOf } from '../machines/split.ts';
import type { ConsentChange, PersonChange, RecordedFacts } from './plan-types.ts';

const words = ['name', 'email', 'phone', 'address', 'adjustments'] as const;
/** Adjustments are asked about again after a year. */
const reviewAfterMonths = 12;

interface Told {
  facts: RecordedFacts;
  texts: Record<string, string>;
  happenedAt: Date;
}

/** What an event changes in the details of the person; null where it changes nothing. */
export function planPerson(effects: readonly Effect[], { facts, texts, happenedAt }: Told): PersonChange | null {
  if (facts.type !== 'changeDetails' || !effects.some(({ type }) => type === 'changePerson')) return null;
  const change: PersonChange = {};
  for (const field of words) if (facts[field] !== undefined) change[field] = texts[field] ?? null;
  const { preferredContact, language, formats } = facts;
  const today = londonDate(happenedAt);
  return {
    ...change,
    ...(preferredContact === undefined ? {} : { preferredContact }),
    ...(language === undefined ? {} : { language }),
    ...(formats === undefined ? {} : { formats }),
    ...(facts.adjustments === undefined && formats === undefined
      ? {}
      : { adjustmentsReviewOn: addMonths(today, reviewAfterMonths) }),
    ...rulesOf(facts, texts),
  };
}

/** What the person a complaint is made for agreed to by an event; null where it is not about that. */
export function planConsent(effects: readonly Effect[], { facts, texts }: Told): ConsentChange | null {
  if (facts.type !== 'recordConsent' || !effects.some(({ type }) => type === 'changeConsent')) return null;
  return { consent: facts.consent, scope: texts['scope'] ?? null, expiresOn: facts.expiresOn ?? null };
}

/** The rules of contact are said as a whole: what an event about them leaves out is not asked for any more. */
function rulesOf(facts: FactsOf<'changeDetails'>, texts: Record<string, string>): Pick<PersonChange, 'contactRules'> {
  const { neverBy, discreet, noVoicemail, notAt } = facts;
  if ([neverBy, discreet, noVoicemail, notAt].every((rule) => rule === undefined)) return {};
  return {
    contactRules: {
      neverBy: neverBy ?? [],
      discreet: discreet ?? false,
      noVoicemail: noVoicemail ?? false,
      notAt: texts['notAt'] ?? null,
    },
  };
}
