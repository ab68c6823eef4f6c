import { caseWords } from '../../../language/en/case-words.ts';
import { caseFactsTexts as texts } from '../../../language/en/pages-case-facts.ts';
import { staffCaseTexts } from '../../../language/en/pages-staff.ts';
import { eventFormTexts } from '../../../language/en/pages-staff-events.ts';
import { staffLodgedTexts } from '../../../language/en/pages-staff-lodged.ts';
import { procedureName } from '../case-in-words.ts';
import { chosen, day, named, row, yesNo, type Sayings } from './said.ts';

const { rows } = texts;

/** How it came in, who has it, and what it has to do with other cases. */
export const handlingFacts: Sayings = {
  begin: ({ fromCase, receivedOn }, known) => [
    ...named(rows.fromCase, fromCase, known),
    ...day(rows.receivedOn, receivedOn),
  ],
  receive: ({ channel, capacity, service, firstToldOn, awareOn }, known) => [
    ...chosen(rows.channel, caseWords.channels, channel),
    ...chosen(rows.capacity, staffLodgedTexts.capacities, capacity),
    ...named(rows.service, service, known),
    ...day(rows.firstToldOn, firstToldOn),
    ...day(rows.awareOn, awareOn),
  ],
  receiveServiceRequest: ({ channel }) => chosen(rows.channel, caseWords.channels, channel),
  correct: ({ receivedOn, awareOn, channel }) => [
    ...day(rows.receivedOn, receivedOn),
    ...day(rows.awareOn, awareOn),
    ...chosen(rows.channel, caseWords.channels, channel),
  ],
  assign: ({ handler, conflict }, known) => [
    ...named(rows.handler, handler, known),
    ...(conflict === true ? yesNo(rows.interest, conflict) : []),
  ],
  triage: ({ complexity, vulnerability, risk }) => [
    ...chosen(rows.complexity, eventFormTexts.complexities, complexity),
    ...yesNo(rows.vulnerability, vulnerability),
    ...yesNo(rows.risk, risk),
  ],
  addIssue: ({ related, wouldDelay }) => [...yesNo(rows.related, related), ...yesNo(rows.wouldDelay, wouldDelay)],
  link: ({ to, kind }, known) => [
    ...named(rows.otherCase, to, known),
    ...chosen(staffCaseTexts.link.kind, staffCaseTexts.linkKinds.to, kind),
  ],
  unlink: ({ to }, known) => named(rows.otherCase, to, known),
  split: ({ strands }) => {
    const procedures = strands.map(({ procedure }) => ({ id: procedure, name: procedureName(procedure) }));
    // A procedure that nobody knows any more is called by its id: that says nothing.
    const known = procedures.flatMap(({ id, name }) => (name === id ? [] : [name]));
    return row(rows.otherProcedures, texts.listed(known));
  },
};
