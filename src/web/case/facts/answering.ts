import { caseWords } from '../../../language/en/case-words.ts';
import { dateInWords, workingDays } from '../../../language/en/dates.ts';
import { caseFactsTexts as texts } from '../../../language/en/pages-case-facts.ts';
import { eventFormTexts } from '../../../language/en/pages-staff-events.ts';
import { filingWords } from '../../../language/en/pages-staff-filings.ts';
import { chosen, day, named, row, yesNo, type Sayings } from './said.ts';

const { rows } = texts;

/** The time for an answer, the answer, what it promised, and the end. */
export const answeringFacts: Sayings = {
  extend: ({ workingDays: days, until, approvedBy, agreed }, known) => [
    ...row(rows.moreTime, days === undefined ? undefined : workingDays(days)),
    ...day(rows.newDate, known.dueOn ?? until),
    ...named(rows.approvedBy, approvedBy, known),
    ...(agreed === true ? yesNo(rows.agreed, agreed) : []),
  ],
  undoExtension: (_facts, { dueOn }) => day(rows.newDate, dueOn),
  notifyDelay: ({ expectedOn, updateEvery }) => [
    ...day(rows.expectedOn, expectedOn),
    ...row(rows.updates, updateEvery === undefined ? undefined : texts.every(workingDays(updateEvery))),
  ],
  respond: ({ outcome, decisions = [], remedies = [], actions = [] }) => [
    ...chosen(rows.outcome, caseWords.findings, outcome),
    ...decisions.flatMap(({ issue, finding }) => chosen(texts.finding(issue), caseWords.findings, finding)),
    ...remedies.flatMap(({ kind, due }, index) =>
      row(texts.remedy(index + 1), texts.by(caseWords.remedyKinds[kind], dateInWords(due))),
    ),
    ...actions.flatMap((action, index) =>
      typeof action === 'object' && action.due !== undefined
        ? row(texts.action(index + 1), texts.byDay(dateInWords(action.due)))
        : [],
    ),
  ],
  refuse: ({ ground, issues = [], evidence }) => [
    ...chosen(rows.ground, eventFormTexts.grounds, ground),
    ...row(rows.points, texts.listed(issues.map(String))),
    ...(typeof evidence === 'object' && 'filedOn' in evidence ? day(rows.filedOn, evidence.filedOn) : []),
  ],
  offerRemedy: ({ kind, due }) => [...chosen(rows.remedy, caseWords.remedyKinds, kind), ...day(rows.due, due)],
  completeAction: ({ number }) => row(rows.promise, eventFormTexts.action(number)),
  close: ({ lateBecause }) => chosen(rows.lateBecause, filingWords.latenessCauses, lateBecause),
};
