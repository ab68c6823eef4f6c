import type { CaseView } from '../../cases/view.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { caseFrameTexts } from '../../language/en/pages-case-frame.ts';
import { staffCaseTexts } from '../../language/en/pages-staff.ts';
import { staffLodgedTexts } from '../../language/en/pages-staff-lodged.ts';
import { pathTo } from '../paths.ts';

/** One thing to mind: its name, its words, and where there is more of it. */
export interface Banner {
  name: keyof typeof caseFrameTexts.banner;
  colour: string;
  words: string;
  more?: { href: string; text: string };
}

const { words: texts } = caseFrameTexts;
const red = 'govuk-tag--red';
const orange = 'govuk-tag--orange';
const blue = 'govuk-tag--blue';

/** Pure: everything to mind in a case, what protects somebody first. */
export function bannersOf(view: CaseView, staffId: string | null): Banner[] {
  return [...ofTheCase(view), ...ofContact(view), ...ofConsent(view), ...ofRestriction(view), ...ofFile(view, staffId)];
}

function ofTheCase({ lodged: { risk, withholdName }, forStaff }: CaseView): Banner[] {
  const marks = forStaff?.marks ?? [];
  // Whoever may not read the reason still has to know that there is one.
  if (withholdName === null && marks.includes('nameWithheld')) {
    return [{ name: 'nameWithheld', colour: red, words: texts.nameWithheldOnly }];
  }
  return [
    ...(risk === null ? [] : [{ name: 'risk', colour: red, words: texts.risk(risk) } as const]),
    ...(withholdName === null
      ? []
      : [{ name: 'nameWithheld', colour: red, words: texts.nameWithheld(withholdName) } as const]),
  ];
}

function ofContact({ person }: CaseView): Banner[] {
  if (person === null) return [];
  const rules = person.contactRules;
  const never = (rules?.neverBy ?? []).map((way): Banner => {
    if (way === 'phone') return { name: 'doNotRing', colour: red, words: texts.doNotRing };
    return { name: 'never', colour: red, words: texts.never(staffCaseTexts.contactWays[way].toLowerCase()) };
  });
  const notAt = rules?.notAt ?? null;
  return [
    ...never,
    ...(rules?.discreet ? [{ name: 'discreet', colour: red, words: texts.discreet } as const] : []),
    ...(rules?.noVoicemail ? [{ name: 'noVoicemail', colour: red, words: texts.noVoicemail } as const] : []),
    ...(notAt === null ? [] : [{ name: 'notAt', colour: orange, words: texts.notAt(notAt) } as const]),
    ...ofAdjustments(person),
  ];
}

function ofAdjustments({ formats, adjustments, adjustmentsReviewOn }: NonNullable<CaseView['person']>): Banner[] {
  const parts = [...formats.map((one) => staffLodgedTexts.formats[one]), ...(adjustments ? [adjustments] : [])];
  if (parts.length === 0) return [];
  const review = adjustmentsReviewOn === null ? [] : [texts.seeReview(dateInWords(adjustmentsReviewOn))];
  return [{ name: 'adjustments', colour: blue, words: `${[...parts, ...review].join('; ')}.` }];
}

function ofConsent({ represented }: CaseView): Banner[] {
  if (represented === null) return [];
  const { consent: words } = staffLodgedTexts;
  const { name, consent, scope, expiresOn } = represented;
  const about = scope === null ? '' : words.scope(scope);
  const until = expiresOn === null ? '' : words.until(dateInWords(expiresOn));
  const colour = consent === 'given' || consent === 'notNeeded' ? blue : orange;
  return [{ name: 'authority', colour, words: words[consent](name ?? words.nobody, about, until) }];
}

function ofRestriction({ forStaff }: CaseView): Banner[] {
  const { restriction: words } = staffCaseTexts;
  const inForce = forStaff?.restrictions.find(({ state }) => state === 'inForce');
  const here = inForce ? [texts.restriction(inForce.restriction ?? words.erased, dateInWords(inForce.reviewOn))] : [];
  return [
    ...here.map((text): Banner => ({ name: 'restriction', colour: orange, words: text })),
    ...(forStaff?.restrictedIn ?? []).map(({ reference, reviewOn }): Banner => ({
      name: 'restriction',
      colour: orange,
      words: words.elsewhere(dateInWords(reviewOn)),
      more: { href: pathTo('staffCase', { reference }), text: reference },
    })),
  ];
}

function ofFile({ forStaff }: CaseView, staffId: string | null): Banner[] {
  if (forStaff === null) return [];
  const { conflicts, isHeld } = forStaff;
  const others = conflicts.filter((one) => one.staffId !== staffId).map(({ name }) => name);
  return [
    ...(others.length < conflicts.length
      ? [{ name: 'conflict', colour: red, words: texts.conflictYours } as const]
      : []),
    ...(others.length === 0
      ? []
      : [{ name: 'conflict', colour: orange, words: texts.conflict(others.join(', ')) } as const]),
    ...(isHeld ? [{ name: 'hold', colour: blue, words: texts.hold } as const] : []),
  ];
}
