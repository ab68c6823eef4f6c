import { texts, type Texts } from '../language/language.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { propsOfNotice } from './props-of-notice.ts';
import type { NoticeProps } from './render.ts';
import { dueOf, stageOfNotice } from './stage-of-notice.ts';

const { head, explained, remedyInWords, wordsGiven } = propsOfNotice;

/** The data of the notices about something besides the stages, and of those to staff. */
export const propsOfCase = { updated, whatMoved, notDelivered, withInformation, forStaff };

function updated(facts: NoticeFacts): NoticeProps<'progress-update'> {
  const answer = dueOf(facts, 'respond');
  const next = facts.clocks['response.update'];
  return {
    ...head(facts),
    sentOn: facts.on,
    text: wordsGiven(facts, 'text'),
    ...('on' in answer && answer.on >= facts.on ? { answerBy: answer.on } : {}),
    ...(next?.due && next.state === 'open' ? { nextUpdateBy: next.due } : {}),
  };
}

function whatMoved(facts: NoticeFacts): NoticeProps<'date-moved'>['what'] {
  if (facts.clock === 'escalation.window') return 'escalation';
  if (facts.clock === 'ombudsman.window') return 'ombudsman';
  if (facts.clock?.endsWith('.summary')) return 'summary';
  return stageOfNotice(facts).isFinal ? 'finalAnswer' : 'answer';
}

function notDelivered(facts: NoticeFacts): NoticeProps<'remedy-failure'> {
  const remedy = facts.remedies.find(({ id }) => id === facts.event.remedyId);
  return {
    ...explained(facts),
    sentOn: facts.on,
    remedy: remedy && remedyInWords(remedy, facts),
    alternative: wordsGiven(facts, 'alternative'),
  };
}

function withInformation(facts: NoticeFacts): NoticeProps<'information-added'> {
  const known = { ...head(facts), addedOn: facts.on };
  const clock = facts.clocks[`${stageOfNotice(facts).rule.id}.respond`];
  if (clock === undefined) return { ...known, answer: 'request' };
  if (clock.state !== 'open') return { ...known, answer: clock.state === 'pending' ? 'open' : 'over' };
  return { ...known, answer: 'open', respondBy: clock.due ?? undefined };
}

function forStaff(facts: NoticeFacts, state: keyof Texts['clocks']['states']): NoticeProps<'reminder'> {
  const { clock = '', language } = facts;
  const { clocks } = texts(language);
  return {
    reference: facts.reference,
    clockName: clocks.name(clock),
    dueOn: facts.dueOn ?? facts.on,
    state: clocks.states[state],
    canExtend: clock.endsWith('.respond') && stageOfNotice(facts).rule.extension !== null,
    caseUrl: `${facts.baseUrl}/staff/cases/${facts.reference}`,
  };
}
