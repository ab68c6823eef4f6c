import { caseWords } from '../../language/en/case-words.ts';
import { eventFormTexts as texts, type FormEvent } from '../../language/en/pages-staff-events.ts';
import { filingWords } from '../../language/en/pages-staff-filings.ts';
import type { FormFault, FormValues } from '../form.ts';
import { decisionFaults, decisionOf, recommendationFields } from './decision-form.ts';
import type { Choices, Field } from './field.ts';
import { date, line, lines, number, one, oneOf, pick, pickOf, tick, usual, words, yesNo } from './fields.ts';
import { filingForms } from './filing-forms.ts';
import { given, newId, type Typed } from './typed.ts';
import { detailsForm } from './details-form.ts';
import { answerFaults, answerOf, delayFaults, reviewFaults } from './answer-form.ts';
import { strandsOf, splitFaults } from './split-form.ts';

/** A form on which one event is recorded. */
export interface EventForm {
  fields: readonly Field[];
  /** What is wrong with fields together that are right each by itself. */
  faults?(typed: Typed, choices: Choices): FormFault[];
  /** For forms whose fields are not simply the event's. */
  toEvent?(typed: Typed, choices: Choices): Typed;
  /** What the form shows first, where it is about what is known already. */
  known?(choices: Choices): FormValues;
}

const beyond = (choices: Choices) => choices.extension?.beyond === 'goodReason';
const agreed = (choices: Choices) => choices.extension?.decidedBy === 'agreement';
const definition = [lines('issues'), lines('outcomesSought'), lines('notResponsibleFor')];

/** The fields of each event, in the order in which an officer thinks of them. */
export const eventForms: Record<FormEvent, EventForm> = {
  acknowledge: {
    fields: [...definition, usual('ombudsmanDetails'), words('letter')],
    toEvent: ({ issues, outcomesSought, notResponsibleFor, ...rest }) =>
      issues === undefined ? rest : { ...rest, definition: given({ issues, outcomesSought, notResponsibleFor }) },
  },
  define: { fields: definition },
  triage: { fields: [one('complexity', texts.complexities), yesNo('vulnerability'), yesNo('risk'), words('reason')] },
  assign: { fields: [{ name: 'handler', kind: 'handler' }, tick('conflict')] },
  transfer: { fields: [words('reason')] },
  extend: {
    fields: [
      number('workingDays'),
      date('until'),
      words('reason'),
      { ...tick('agreed'), where: agreed },
      usual('ombudsmanDetails'),
      { ...words('goodReason'), where: beyond },
      { name: 'approvedBy', kind: 'seniorLead', where: beyond },
      words('letter'),
    ],
    faults: delayFaults,
  },
  undoExtension: { fields: [words('reason'), words('letter')] },
  notifyDelay: { fields: [date('expectedOn'), words('reason'), number('updateEvery'), words('letter')] },
  sendUpdate: { fields: [words('text'), words('letter')] },
  respond: {
    fields: [
      one('outcome', caseWords.findings),
      { name: 'decisions', kind: 'findings' },
      { name: 'contents', kind: 'contents' },
      words('letter'),
      one('remedyKind', caseWords.remedyKinds),
      words('remedyText'),
      date('remedyDue'),
      lines('actions'),
      date('actionsDue'),
    ],
    faults: answerFaults,
    toEvent: answerOf,
  },
  requestEscalation: { fields: [words('reason')] },
  refuse: {
    fields: [
      one('ground', texts.grounds),
      { name: 'issues', kind: 'many', list: 'points' },
      words('reasons'),
      usual('ombudsmanRights'),
      date('filedOn'),
      line('claimNumber'),
      words('evidence'),
      words('discretion'),
      words('letter'),
    ],
    toEvent: ({ filedOn, claimNumber, evidence, issues, ...rest }) =>
      given({
        ...rest,
        issues: numbersOf(issues),
        evidence: filedOn !== undefined && claimNumber !== undefined ? { filedOn, claimNumber } : evidence,
      }),
  },
  acceptLate: { fields: [words('reason')] },
  settleOrally: { fields: [words('text')] },
  recordConsent: { fields: [one('consent', texts.consents), words('scope'), date('expiresOn')] },
  addInformation: { fields: [words('text')] },
  changeDetails: detailsForm,
  addIssue: { fields: [words('text'), yesNo('related'), yesNo('wouldDelay')] },
  correct: {
    fields: [
      pickOf('seq', 'history'),
      words('reason'),
      date('receivedOn'),
      date('awareOn'),
      pick('channel', caseWords.channels),
    ],
    toEvent: ({ seq, ...rest }) => ({ ...rest, seq: Number(seq) }),
  },
  offerRemedy: {
    fields: [one('kind', caseWords.remedyKinds), words('text'), date('due')],
    toEvent: (typed, { clocks }) => ({ ...typed, id: newId('remedy', clocks) }),
  },
  completeRemedy: { fields: [oneOf('id', 'remedies'), words('evidence')] },
  failRemedy: {
    fields: [oneOf('id', 'remedies'), words('reason'), words('alternative'), tick('ombudsmanReminder')],
  },
  completeAction: {
    fields: [oneOf('number', 'actions'), words('evidence')],
    toEvent: ({ number: chosen, ...rest }) => ({ ...rest, number: Number(chosen) }),
  },
  promote: { fields: [tick('choiceOffered')] },
  completeRequest: { fields: [words('text')] },
  withdraw: { fields: [line('by'), words('reason')] },
  reinstate: { fields: [line('by'), words('reason')] },
  meetPanel: { fields: [] },
  reportPanel: { fields: [] },
  referToOmbudsman: { fields: [pickOf('ombudsman', 'bodies'), line('reference')] },
  ombudsmanEnquiry: {
    fields: [pickOf('ombudsman', 'bodies'), words('text'), date('due')],
    toEvent: (typed, { clocks }) => ({ ...typed, id: newId('enquiry', clocks) }),
  },
  answerEnquiry: { fields: [oneOf('id', 'enquiries'), words('text')] },
  ombudsmanDecision: {
    fields: [pick('decision', texts.decisions), ...recommendationFields],
    faults: decisionFaults,
    toEvent: decisionOf,
  },
  comply: { fields: [oneOf('id', 'recommendations'), words('evidence')] },
  directAcceptance: { fields: [pickOf('ombudsman', 'bodies')] },
  restrict: { fields: [words('restriction'), words('reasons'), words('equalityConsidered'), date('reviewOn')] },
  reviewRestriction: {
    fields: [one('outcome', texts.reviews), words('reasons'), words('equalityConsidered'), date('reviewOn')],
    faults: reviewFaults,
  },
  link: { fields: [line('to'), one('kind', texts.linkKinds), words('reason')] },
  unlink: {
    fields: [oneOf('link', 'links'), words('reason')],
    toEvent: ({ link, ...rest }) => {
      const [kind, to] = String(link).split(' ');
      return { ...rest, kind, to };
    },
  },
  split: {
    fields: [
      lines('staying'),
      pickOf('procedure', 'procedures'),
      lines('moving'),
      pickOf('otherProcedure', 'procedures'),
      lines('alsoMoving'),
    ],
    faults: splitFaults,
    toEvent: strandsOf,
  },
  close: { fields: [{ ...pick('lateBecause', filingWords.latenessCauses), where: ({ isLate }) => isLate }] },
  ...filingForms,
};

/** Whether an event has a form of its own. */
export function hasForm(type: string): type is FormEvent {
  return Object.hasOwn(eventForms, type);
}

/** The fields that have a place in the case as it stands. */
export function fieldsOf(type: FormEvent, choices: Choices): Field[] {
  return eventForms[type].fields.filter(({ where }) => where === undefined || where(choices));
}

/** Whether there is something to choose from wherever something must be chosen that the case itself offers. */
export function hasChoices(type: FormEvent, lists: Partial<Choices['lists']>): boolean {
  return eventForms[type].fields.every(({ kind, list }) => {
    return kind !== 'one' || list === undefined || (lists[list] ?? []).length > 0;
  });
}

function numbersOf(ticked: unknown): number[] | undefined {
  if (!Array.isArray(ticked) || ticked.length === 0) return undefined;
  return ticked.map(Number);
}
