import type { Occasion } from '../machines/effects.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { propsOfCase } from './props-of-case.ts';
import { propsOfNotice } from './props-of-notice.ts';
import { propsOfStage } from './props-of-stage.ts';
import { render, type RenderedNotice } from './render.ts';
import { beginningOf, dueOf } from './stage-of-notice.ts';

/** Writes the notice of an occasion from what is known of its case. Pure. */
export function renderForCase(occasion: Occasion, facts: NoticeFacts): RenderedNotice {
  return writers[occasion](facts);
}

const { head, body, acknowledged, explained, reasons, respondBy } = propsOfNotice;
const { begun, acknowledgedAgain, extended, answeredFirst, answeredFinally, refused } = propsOfStage;
const { updated, whatMoved, notDelivered, withInformation, forStaff } = propsOfCase;

const writers: Record<Occasion, (facts: NoticeFacts) => RenderedNotice> = {
  receipt: (facts) => render('receipt', { ...head(facts), ...beginningOf(facts), receivedOn: facts.receivedOn }),
  acknowledgement: (facts) => render('acknowledgement', acknowledged(facts)),
  'stage2-acknowledgement': (facts) => render('stage2-acknowledgement', acknowledgedAgain(facts)),
  'escalation-received': (facts) => render('escalation-received', { ...begun(facts), receivedOn: facts.on }),
  transfer: (facts) => render('transfer', { ...begun(facts), reason: facts.words['reason'] }),
  extension: (facts) => render('extension', extended(facts)),
  'extension-undone': (facts) =>
    render('extension-undone', { ...explained(facts), sentOn: facts.on, dueAgain: respondBy(facts) }),
  'delay-notice': (facts) =>
    render('delay-notice', {
      ...explained(facts),
      expectedOn: facts.event.expectedOn ?? respondBy(facts),
      updateEvery: facts.event.updateEvery,
    }),
  'progress-update': (facts) => render('progress-update', updated(facts)),
  'date-moved': (facts) =>
    render('date-moved', {
      ...head(facts),
      what: whatMoved(facts),
      newDate: facts.dueOn ?? facts.on,
      ombudsman: body(facts),
    }),
  response: (facts) => render('response', answeredFirst(facts)),
  'incomplete-response': (facts) =>
    render('incomplete-response', {
      ...head(facts),
      sentOn: facts.on,
      answerDue: dueOf(facts, 'respond'),
      ombudsman: body(facts),
    }),
  'final-response': (facts) => render('final-response', answeredFinally(facts)),
  refusal: (facts) => render('refusal', refused(facts)),
  withdrawal: (facts) => render('withdrawal', { ...head(facts), withdrawnOn: facts.on }),
  duplicate: (facts) =>
    render('duplicate', {
      ...head(facts),
      joinedOn: facts.on,
      other: facts.event.otherReference,
      reason: facts.words['reason'],
    }),
  'orally-settled': (facts) =>
    render('orally-settled', {
      ...head(facts),
      settledOn: facts.on,
      text: facts.words['text'],
      ombudsman: body(facts),
    }),
  restriction: (facts) =>
    render('restriction', {
      ...head(facts),
      restriction: facts.words['restriction'],
      reasons: reasons(facts),
      reviewOn: facts.event.reviewOn ?? facts.on,
      ombudsman: body(facts),
    }),
  'restriction-review': (facts) =>
    render('restriction-review', {
      ...head(facts),
      outcome: facts.event.review ?? 'keep',
      reasons: reasons(facts),
      reviewedOn: facts.on,
      reviewOn: facts.event.reviewOn,
      ombudsman: body(facts),
    }),
  'remedy-failure': (facts) => render('remedy-failure', notDelivered(facts)),
  'information-added': (facts) => render('information-added', withInformation(facts)),
  reminder: (facts) => render('reminder', forStaff(facts, 'running')),
  'due-today': (facts) => render('due-today', forStaff(facts, 'dueToday')),
  overdue: (facts) => render('overdue', forStaff(facts, 'overdue')),
  'escalation-manager': (facts) => render('escalation-manager', forStaff(facts, 'overdue')),
  'escalation-senior-lead': (facts) => render('escalation-senior-lead', forStaff(facts, 'overdue')),
};
