import { caseFactsTexts as texts } from '../../../language/en/pages-case-facts.ts';
import { eventFormTexts } from '../../../language/en/pages-staff-events.ts';
import { staffCaseTexts } from '../../../language/en/pages-staff.ts';
import { staffLodgedTexts } from '../../../language/en/pages-staff-lodged.ts';
import { chosen, chosenOf, day, type Sayings } from './said.ts';

const { rows } = texts;

/** What the person said, needs and agreed to, and what contact with them is restricted to. */
export const personalFacts: Sayings = {
  addInformation: ({ about, view }) => [
    ...chosen(rows.about, staffLodgedTexts.topics, about),
    ...chosen(rows.view, staffLodgedTexts.views, view),
  ],
  changeDetails: ({ preferredContact, language, formats, neverBy, discreet, noVoicemail }) => [
    ...chosen(rows.contact, staffCaseTexts.contactWays, preferredContact),
    ...chosen(rows.language, eventFormTexts.languages, language),
    ...chosenOf(rows.formats, staffLodgedTexts.formats, formats),
    ...chosenOf(rows.never, eventFormTexts.contactWays, neverBy),
    ...(discreet === true ? chosen(rows.care, eventFormTexts.cares, 'discreet') : []),
    ...(noVoicemail === true ? chosen(rows.care, eventFormTexts.cares, 'noVoicemail') : []),
  ],
  recordConsent: ({ consent, expiresOn }) => [
    ...chosen(rows.consent, eventFormTexts.consents, consent),
    ...day(rows.until, expiresOn),
  ],
  restrict: ({ reviewOn }) => day(rows.reviewOn, reviewOn),
  reviewRestriction: ({ outcome, reviewOn }) => [
    ...chosen(rows.review, eventFormTexts.reviews, outcome),
    ...day(rows.reviewOn, reviewOn),
  ],
};
