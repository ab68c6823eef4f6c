import { caseFactsTexts as texts } from '../../../language/en/pages-case-facts.ts';
import { casePartsTexts } from '../../../language/en/pages-case-parts.ts';
import { eventFormTexts } from '../../../language/en/pages-staff-events.ts';
import { filingWords } from '../../../language/en/pages-staff-filings.ts';
import { chosen, day, named, row, type Sayings } from './said.ts';

const { rows } = texts;

/** What was added to the file of a case. */
export const filingFacts: Sayings = {
  addNote: ({ kind }) => chosen(rows.note, filingWords.noteKinds, kind),
  declareConflict: ({ staff }, known) => named(rows.conflict, staff, known),
  endConflict: ({ staff }, known) => named(rows.conflict, staff, known),
  appoint: ({ as, staff }, known) =>
    staff === '' ? row(filingWords.appointments[as], texts.nobody) : named(filingWords.appointments[as], staff, known),
  route: ({ team, service, ward }, known) => [
    ...named(rows.team, team, known),
    ...named(rows.service, service, known),
    ...row(casePartsTexts.roles.ward, ward),
  ],
  askService: ({ service, due }, known) => [...named(rows.service, service, known), ...day(rows.due, due)],
  label: ({ add = [], remove = [] }) => [
    ...row(rows.added, texts.listed(add)),
    ...row(rows.removed, texts.listed(remove)),
  ],
  hold: ({ until }) => day(rows.until, until),
  recordLearning: ({ cause, owner, priority, due }) => [
    ...chosen(rows.cause, filingWords.learningCauses, cause),
    ...row(rows.owner, owner),
    ...chosen(rows.priority, filingWords.priorities, priority),
    ...day(rows.due, due),
  ],
  checkLearning: ({ number, state }) => [
    ...row(texts.change, eventFormTexts.change(number)),
    ...chosen(rows.state, filingWords.learningStates, state),
  ],
};
