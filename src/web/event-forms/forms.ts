import { caseWords } from '../../language/en/case-words.ts';
import { eventFormTexts as texts, type FormEvent } from '../../language/en/pages-staff-events.ts';
import type { Choices, Field } from './field.ts';

/** What was typed in, one value a field; fields left empty are not there. */
export type Typed = Record<string, unknown>;

/** A form on which one event is recorded. */
export interface EventForm {
  fields: readonly Field[];
  /** For forms whose fields are not simply the event's. */
  toEvent?(typed: Typed, choices: Choices): Typed;
}

const words = (name: string): Field => ({ name, kind: 'words' });
const line = (name: string): Field => ({ name, kind: 'line' });
const lines = (name: string): Field => ({ name, kind: 'lines' });
const date = (name: string): Field => ({ name, kind: 'date' });
const tick = (name: string): Field => ({ name, kind: 'tick' });
const usual = (name: string): Field => ({ name, kind: 'tick', ticked: true });
const one = (name: string, options: Readonly<Record<string, string>>): Field => ({ name, kind: 'one', options });
const definition = [lines('issues'), lines('outcomesSought'), lines('notResponsibleFor')];

/** The fields of each event, in the order in which an officer thinks of them. */
export const eventForms: Record<FormEvent, EventForm> = {
  acknowledge: {
    fields: [...definition, usual('ombudsmanDetails'), words('letter')],
    toEvent: ({ issues, outcomesSought, notResponsibleFor, ...rest }) =>
      issues === undefined ? rest : { ...rest, definition: given({ issues, outcomesSought, notResponsibleFor }) },
  },
  define: { fields: definition },
  assign: { fields: [{ name: 'handler', kind: 'staff' }, tick('conflict')] },
  extend: {
    fields: [
      { name: 'workingDays', kind: 'number' },
      words('reason'),
      usual('ombudsmanDetails'),
      words('goodReason'),
      { name: 'approvedBy', kind: 'seniorLead' },
      words('letter'),
    ],
  },
  notifyDelay: { fields: [date('expectedOn'), words('reason'), words('letter')] },
  respond: {
    fields: [
      one('outcome', caseWords.findings),
      { name: 'decisions', kind: 'findings' },
      { name: 'contents', kind: 'many', options: texts.contents },
      words('letter'),
      one('remedyKind', caseWords.remedyKinds),
      words('remedyText'),
      date('remedyDue'),
    ],
    toEvent: ({ remedyKind, remedyText, remedyDue, contents = [], ...rest }, { remedies }) => ({
      ...rest,
      contents,
      ...(remedyKind === undefined
        ? {}
        : { remedies: [given({ id: nextRemedy(remedies), kind: remedyKind, due: remedyDue, text: remedyText })] }),
    }),
  },
  requestEscalation: { fields: [words('reason')] },
  refuse: {
    fields: [
      one('ground', texts.grounds),
      words('reasons'),
      usual('ombudsmanRights'),
      date('filedOn'),
      line('claimNumber'),
      words('evidence'),
      words('discretion'),
      words('letter'),
    ],
    toEvent: ({ filedOn, claimNumber, evidence, ...rest }) =>
      given({
        ...rest,
        evidence: filedOn !== undefined && claimNumber !== undefined ? { filedOn, claimNumber } : evidence,
      }),
  },
  acceptLate: { fields: [words('reason')] },
  addInformation: { fields: [words('text')] },
  addIssue: {
    fields: [words('text'), { name: 'related', kind: 'yesNo' }, { name: 'wouldDelay', kind: 'yesNo' }],
  },
  offerRemedy: {
    fields: [one('kind', caseWords.remedyKinds), words('text'), date('due')],
    toEvent: (typed, { remedies }) => ({ ...typed, id: nextRemedy(remedies) }),
  },
  completeRemedy: { fields: [{ name: 'id', kind: 'remedy' }, words('evidence')] },
  failRemedy: {
    fields: [{ name: 'id', kind: 'remedy' }, words('reason'), words('alternative'), tick('ombudsmanReminder')],
  },
  promote: { fields: [tick('choiceOffered')] },
  withdraw: { fields: [line('by'), words('reason')] },
  reinstate: { fields: [line('by'), words('reason')] },
  close: { fields: [] },
};

/** Whether an event has a form of its own. */
export function hasForm(type: string): type is FormEvent {
  return Object.hasOwn(eventForms, type);
}

function given(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
}

/** Remedies are numbered as they are promised; officers choose them by their words. */
function nextRemedy(remedies: Choices['remedies']): string {
  const taken = new Set(remedies.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`remedy-${number}`)) number += 1;
  return `remedy-${number}`;
}
