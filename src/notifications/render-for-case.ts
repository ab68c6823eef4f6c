import { texts } from '../language/language.ts';
import type { Occasion } from '../machines/effects.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { propsOfNotice } from './props-of-notice.ts';
import { render, type NoticeProps, type RenderedNotice } from './render.ts';
import { beginningOf, dueOf, stageOfNotice } from './stage-of-notice.ts';

/** Writes the notice of an occasion from what is known of its case. Pure. */
export function renderForCase(occasion: Occasion, facts: NoticeFacts): RenderedNotice {
  return writers[occasion](facts);
}

const words = texts('en');
const { head, body, acknowledged, explained, answered, remedyInWords, windowDue } = propsOfNotice;

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

const reasons = (facts: NoticeFacts): string => facts.words['reasons'] ?? words.clocks.noWords;

/** The date of the answer; where the rules give none, the day of the event, for a notice of a date needs one. */
function respondBy(facts: NoticeFacts): string {
  const answer = dueOf(facts, 'respond');
  return 'on' in answer ? answer.on : facts.on;
}

function begun(facts: NoticeFacts) {
  return { ...head(facts), ...beginningOf(facts), stage: nameOfStage(facts) };
}

/** Only a procedure with several stages sends notices that name one; their names come from its data. */
function nameOfStage(facts: NoticeFacts): string {
  const { name, rule } = stageOfNotice(facts);
  return name ?? words.stages.name(rule);
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

function updated(facts: NoticeFacts): NoticeProps<'progress-update'> {
  const answer = dueOf(facts, 'respond');
  const next = facts.clocks['response.update'];
  return {
    ...head(facts),
    sentOn: facts.on,
    text: facts.words['text'] ?? words.clocks.noWords,
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

function answeredFirst(facts: NoticeFacts): NoticeProps<'response'> {
  const { rule, next } = stageOfNotice(facts);
  const following = next ?? rule;
  return {
    ...answered(facts),
    stage: nameOfStage(facts),
    next: { name: words.stages.name(following), about: words.stages.about(following) },
    escalateHow: words.clocks.escalateHow,
    escalateBy: windowDue(facts, 'escalation'),
  };
}

function answeredFinally(facts: NoticeFacts): NoticeProps<'final-response'> {
  const limit = facts.procedure.windows.ombudsman?.limit;
  return {
    ...answered(facts),
    ombudsmanBy: windowDue(facts, 'ombudsman'),
    ombudsmanWithin: limit && words.stages.limit(limit),
  };
}

function refused(facts: NoticeFacts): NoticeProps<'refusal'> {
  const { isFirst, name } = stageOfNotice(facts);
  const isPart = facts.event.isPart ?? false;
  return {
    ...head(facts),
    reasons: reasons(facts),
    decidedOn: facts.on,
    isPart,
    stage: isFirst ? undefined : name,
    ombudsman: body(facts),
  };
}

function notDelivered(facts: NoticeFacts): NoticeProps<'remedy-failure'> {
  const remedy = facts.remedies.find(({ id }) => id === facts.event.remedyId);
  return {
    ...explained(facts),
    sentOn: facts.on,
    remedy: remedy && remedyInWords(remedy),
    alternative: facts.words['alternative'] ?? words.clocks.noWords,
  };
}

function withInformation(facts: NoticeFacts): NoticeProps<'information-added'> {
  const known = { ...head(facts), addedOn: facts.on };
  const clock = facts.clocks[`${stageOfNotice(facts).rule.id}.respond`];
  if (clock === undefined) return { ...known, answer: 'request' };
  if (clock.state !== 'open') return { ...known, answer: clock.state === 'pending' ? 'open' : 'over' };
  return { ...known, answer: 'open', respondBy: clock.due ?? undefined };
}

function forStaff(facts: NoticeFacts, state: keyof typeof words.clocks.states): NoticeProps<'reminder'> {
  const { clock = '' } = facts;
  return {
    reference: facts.reference,
    clockName: words.clocks.name(clock),
    dueOn: facts.dueOn ?? facts.on,
    state: words.clocks.states[state],
    canExtend: clock.endsWith('.respond') && stageOfNotice(facts).rule.extension !== null,
    caseUrl: `${facts.baseUrl}/staff/cases/${facts.reference}`,
  };
}
