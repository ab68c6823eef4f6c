import { texts } from '../language/language.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { propsOfNotice } from './props-of-notice.ts';
import type { NoticeProps } from './render.ts';
import { beginningOf, stageOfNotice } from './stage-of-notice.ts';

const { head, body, acknowledged, explained, answered, windowDue, wordsGiven, respondBy } = propsOfNotice;

/** The data of the notices that speak of a stage: how it begins, goes on and ends. */
export const propsOfStage = { begun, acknowledgedAgain, extended, answeredFirst, answeredFinally, refused };

function begun(facts: NoticeFacts) {
  return { ...head(facts), ...beginningOf(facts), stage: nameOfStage(facts) };
}

/** Only a procedure with several stages sends notices that name one; their names come from its data. */
function nameOfStage(facts: NoticeFacts): string {
  const { name, rule } = stageOfNotice(facts);
  return name ?? texts(facts.language).stages.name(rule);
}

function acknowledgedAgain(facts: NoticeFacts): NoticeProps<'stage2-acknowledgement'> {
  const { before, isFinal } = stageOfNotice(facts);
  const isAgain = facts.clocks[`${before?.id}.respond`]?.state === 'stopped';
  return { ...acknowledged(facts), stage: nameOfStage(facts), isFinal, isAgain };
}

function extended(facts: NoticeFacts): NoticeProps<'extension'> {
  const { rule } = stageOfNotice(facts);
  return {
    ...explained(facts),
    originalDue: facts.clocks[`${rule.id}.respond`]?.originalDue ?? facts.on,
    newDue: respondBy(facts),
    isAgreed: rule.extension?.decidedBy === 'agreement',
  };
}

function answeredFirst(facts: NoticeFacts): NoticeProps<'response'> {
  const { rule, next } = stageOfNotice(facts);
  const { stages, clocks } = texts(facts.language);
  const following = next ?? rule;
  return {
    ...answered(facts),
    stage: nameOfStage(facts),
    next: { name: stages.name(following), about: stages.about(following) },
    escalateHow: clocks.escalateHow,
    escalateBy: windowDue(facts, 'escalation'),
  };
}

function answeredFinally(facts: NoticeFacts): NoticeProps<'final-response'> {
  const limit = facts.procedure.windows.ombudsman?.limit;
  return {
    ...answered(facts),
    ombudsmanBy: windowDue(facts, 'ombudsman'),
    ombudsmanWithin: limit && texts(facts.language).stages.limit(limit),
  };
}

function refused(facts: NoticeFacts): NoticeProps<'refusal'> {
  const { isFirst, name } = stageOfNotice(facts);
  const isPart = facts.event.isPart ?? false;
  return {
    ...head(facts),
    reasons: wordsGiven(facts, 'reasons'),
    decidedOn: facts.on,
    isPart,
    stage: isFirst ? undefined : name,
    ombudsman: body(facts),
  };
}
