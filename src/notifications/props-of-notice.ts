import { texts } from '../language/language.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { dueOf, stageOfNotice } from './stage-of-notice.ts';

/** The parts from which the data of the notices are put together, each from what is known of the case. */
export const propsOfNotice = {
  head,
  body,
  acknowledged,
  explained,
  answered,
  remedyInWords,
  windowDue,
  wordsGiven,
  respondBy,
};

/** What every letter begins with; the letter of an officer where there is one. */
function head({ reference, organisation, baseUrl, letter }: NoticeFacts) {
  const own = letter === undefined ? {} : { letter };
  return { reference, organisation, trackUrl: `${baseUrl}/complaints/track`, ...own };
}

/** Whom the person can go to outside. */
function body(facts: NoticeFacts) {
  return texts(facts.language).bodyAfter(facts.procedure);
}

function acknowledged(facts: NoticeFacts) {
  const { issues, outcomesSought, notResponsibleFor } = facts;
  const definition = { issues: issues.map(({ text }) => text), outcomesSought, notResponsibleFor };
  return {
    ...head(facts),
    handlerRole: texts(facts.language).clocks.handlerRole,
    answerDue: dueOf(facts, 'respond'),
    ombudsman: body(facts),
    ...(definition.issues.length === 0 ? {} : { definition }),
  };
}

function explained(facts: NoticeFacts) {
  return { ...head(facts), reason: wordsGiven(facts, 'reason'), ombudsman: body(facts) };
}

function answered(facts: NoticeFacts) {
  return {
    ...head(facts),
    sentOn: facts.on,
    outcome: facts.event.outcome ?? ('noFinding' as const),
    issues: facts.issues.flatMap(({ text, finding }) => (finding === null ? [] : [{ text, finding }])),
    remedies: facts.remedies.map((remedy) => ({ text: remedyInWords(remedy, facts), due: remedy.due })),
    ombudsman: body(facts),
    stage: stageOfNotice(facts).name,
  };
}

/** A remedy that has no words of its own goes by its kind. */
function remedyInWords({ text, kind }: NoticeFacts['remedies'][number], { language }: NoticeFacts): string {
  return text === '' ? texts(language).notices.response.remedyKinds[kind] : text;
}

/** The last day of a window that this answer opens, where the procedure or the organisation has one. */
function windowDue(facts: NoticeFacts, window: 'escalation' | 'ombudsman'): string | undefined {
  const last = facts.clocks[`${window}.window`]?.due ?? undefined;
  return last !== undefined && last >= facts.on ? last : undefined;
}

/** What somebody wrote in a field of the event, or that nothing was written. */
function wordsGiven({ words, language }: NoticeFacts, field: string): string {
  return words[field] ?? texts(language).clocks.noWords;
}

/** The date of the answer; where the rules give none, the day of the event, for a notice of a date needs one. */
function respondBy(facts: NoticeFacts): string {
  const answer = dueOf(facts, 'respond');
  return 'on' in answer ? answer.on : facts.on;
}
