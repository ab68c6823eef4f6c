import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import type { CaseLook } from '../machines/look.ts';
import { filedOf } from './filed-of.ts';
import type { ReadCase, ToldEvent } from './read-case.ts';
import { formatReference } from './reference.ts';
import type { EnquiryView, LinkView, RecommendationView, RestrictionView, StaffFile } from './view.ts';
import { wordsAt } from './words-at.ts';

/** Pure: what only staff see of a case. */
export function staffFileOf(read: ReadCase, seen: Pick<CaseLook, 'clocks'>, today: IsoDate): StaffFile {
  return {
    ...filedOf(read, today),
    triage: triageOf(read),
    links: read.links.map((link) => linkOf(read, link)),
    restrictions: restrictionsOf(read),
    restrictedIn: read.elsewhere.map((one) => ({ ...one, reference: formatReference(one.reference) })),
    enquiries: read.told.flatMap((event) => enquiriesOf(read, event, seen)),
    recommendations: read.told.flatMap((event) => recommendationsOf(read, event, seen)),
  };
}

function triageOf(read: ReadCase): StaffFile['triage'] {
  const { triage } = read.loaded.snapshot.context;
  const last = read.told.findLast(({ facts }) => facts.type === 'triage');
  if (triage === null || last === undefined) return null;
  return { ...triage, reason: wordsAt(read, last.seq, 'reason') };
}

/** Why two cases are linked stands in the case that names the other: only there can it be read. */
function linkOf(read: ReadCase, { seq, ...link }: ReadCase['links'][number]): LinkView {
  const reason = link.direction === 'to' ? wordsAt(read, seq, 'reason') : null;
  return { ...link, reference: formatReference(link.reference), reason };
}

function restrictionsOf(read: ReadCase): RestrictionView[] {
  return read.loaded.restrictions.map(({ seq, ...row }) => ({
    ...row,
    restriction: wordsAt(read, seq, 'restriction'),
    reasons: wordsAt(read, seq, 'reasons'),
    equalityConsidered: wordsAt(read, seq, 'equalityConsidered'),
    reviews: read.told.flatMap((event) => reviewsOf(read, event, row.number)),
  }));
}

function reviewsOf(read: ReadCase, { seq, facts, effects }: ToldEvent, number: number): RestrictionView['reviews'] {
  if (facts.type !== 'reviewRestriction') return [];
  return effects.flatMap((effect) =>
    effect.type === 'reviewRestriction' && effect.number === number
      ? [
          {
            on: effect.reviewedOn,
            outcome: facts.outcome,
            reasons: wordsAt(read, seq, 'reasons'),
            equalityConsidered: wordsAt(read, seq, 'equalityConsidered'),
          },
        ]
      : [],
  );
}

function enquiriesOf(
  read: ReadCase,
  { seq, facts, happenedAt }: ToldEvent,
  { clocks }: Pick<CaseLook, 'clocks'>,
): EnquiryView[] {
  if (facts.type !== 'ombudsmanEnquiry') return [];
  const { id, ombudsman, due } = facts;
  const askedOn = londonDate(new Date(happenedAt));
  return [
    { id, ombudsman, text: wordsAt(read, seq, 'text'), askedOn, due, state: clocks[`enquiry.${id}`]?.state ?? 'void' },
  ];
}

function recommendationsOf(
  read: ReadCase,
  { seq, facts }: ToldEvent,
  { clocks }: Pick<CaseLook, 'clocks'>,
): RecommendationView[] {
  if (facts.type !== 'ombudsmanDecision') return [];
  return (facts.recommendations ?? []).map(({ id, kind = 'recommendation' }, index) => {
    const clock = clocks[`recommendation.${id}`];
    const text = wordsAt(read, seq, `recommendations.${index}.text`);
    return { id, kind, text, due: clock?.due ?? null, state: clock?.state ?? 'void' };
  });
}
