import type { Occasion } from '../machines/effects.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { propsOfCase } from './props-of-case.ts';
import { propsOfNotice } from './props-of-notice.ts';
import { propsOfStage } from './props-of-stage.ts';
import { render, type NoticeProps, type RenderedNotice } from './render.ts';
import { beginningOf, dueOf } from './stage-of-notice.ts';

/** Writes the notice of an occasion from what is known of its case, for its reader. Pure. */
export function renderForCase<O extends Occasion>(occasion: O, facts: NoticeFacts): RenderedNotice {
  const { language, easyRead } = facts;
  return render<O>(occasion, propsFor[occasion](facts), { language, easyRead });
}

const { head, body, acknowledged, explained, wordsGiven, respondBy } = propsOfNotice;
const { begun, acknowledgedAgain, extended, answeredFirst, answeredFinally, refused } = propsOfStage;
const { updated, whatMoved, notDelivered, withInformation, forStaff } = propsOfCase;

const propsFor: { [O in Occasion]: (facts: NoticeFacts) => NoticeProps<O> } = {
  receipt: (facts) => ({ ...head(facts), ...beginningOf(facts), receivedOn: facts.receivedOn }),
  acknowledgement: acknowledged,
  'stage2-acknowledgement': acknowledgedAgain,
  'escalation-received': (facts) => ({ ...begun(facts), receivedOn: facts.on }),
  transfer: (facts) => ({ ...begun(facts), reason: facts.words['reason'] }),
  extension: extended,
  'extension-undone': (facts) => ({ ...explained(facts), sentOn: facts.on, dueAgain: respondBy(facts) }),
  'delay-notice': (facts) => ({
    ...explained(facts),
    expectedOn: facts.event.expectedOn ?? respondBy(facts),
    updateEvery: facts.event.updateEvery,
  }),
  'progress-update': updated,
  'date-moved': (facts) => ({
    ...head(facts),
    what: whatMoved(facts),
    newDate: facts.dueOn ?? facts.on,
    ombudsman: body(facts),
  }),
  response: answeredFirst,
  'incomplete-response': (facts) => ({
    ...head(facts),
    sentOn: facts.on,
    answerDue: dueOf(facts, 'respond'),
    ombudsman: body(facts),
  }),
  'final-response': answeredFinally,
  refusal: refused,
  withdrawal: (facts) => ({ ...head(facts), withdrawnOn: facts.on }),
  duplicate: (facts) => ({
    ...head(facts),
    joinedOn: facts.on,
    other: facts.event.otherReference,
    reason: facts.words['reason'],
  }),
  'orally-settled': (facts) => ({
    ...head(facts),
    settledOn: facts.on,
    text: facts.words['text'],
    ombudsman: body(facts),
  }),
  restriction: (facts) => ({
    ...head(facts),
    restriction: facts.words['restriction'],
    reasons: wordsGiven(facts, 'reasons'),
    reviewOn: facts.event.reviewOn ?? facts.on,
    ombudsman: body(facts),
  }),
  'restriction-review': (facts) => ({
    ...head(facts),
    outcome: facts.event.review ?? 'keep',
    reasons: wordsGiven(facts, 'reasons'),
    reviewedOn: facts.on,
    reviewOn: facts.event.reviewOn,
    ombudsman: body(facts),
  }),
  'remedy-failure': notDelivered,
  'details-changed': (facts) => ({ ...head(facts), changedOn: facts.on }),
  'information-added': withInformation,
  reminder: (facts) => forStaff(facts, 'running'),
  'due-today': (facts) => forStaff(facts, 'dueToday'),
  overdue: (facts) => forStaff(facts, 'overdue'),
  'escalation-manager': (facts) => forStaff(facts, 'overdue'),
  'escalation-senior-lead': (facts) => forStaff(facts, 'overdue'),
};
