import { texts, type Texts } from '../language/language.ts';
import type { Occasion } from '../machines/effects.ts';
import type { Outcome } from '../machines/words.ts';
import { render, type RenderedNotice } from './render.ts';
import type { Contact } from './template.ts';

/** What the relay knows of a case when it writes a notice about it. Dates are YYYY-MM-DD. */
export interface NoticeFacts {
  /** As shown: C-XXXX-XXX-K. */
  reference: string;
  organisation: { name: string; contact: Omit<Contact, 'name'> };
  ombudsman: keyof Texts['ombudsmen'];
  /** Without a slash at the end. */
  baseUrl: string;
  receivedOn: string;
  /** The day of the event which this notice follows from. */
  on: string;
  clocks: Record<string, { due: string | null; originalDue: string | null }>;
  /** The clock which this notice is about, for example stage1.respond, and the date it is about. */
  clock?: string | undefined;
  dueOn?: string | undefined;
  issues: { text: string; finding: Outcome | null }[];
  outcomesSought: string[];
  remedies: { text: string; due: string }[];
  outcome?: Outcome | undefined;
  expectedOn?: string | undefined;
  /** The words given as reason or reasons. */
  reason?: string | undefined;
  letter?: string | undefined;
}

/** Writes the notice of an occasion from what is known of its case. Pure. */
export function renderForCase(occasion: Occasion, facts: NoticeFacts): RenderedNotice {
  return writers[occasion](facts);
}

const words = texts('en');

const writers: Record<Occasion, (facts: NoticeFacts) => RenderedNotice> = {
  receipt: (facts) =>
    render('receipt', { ...head(facts), receivedOn: facts.receivedOn, acknowledgeBy: due(facts, 'acknowledge') }),
  acknowledgement: (facts) => render('acknowledgement', acknowledged(facts)),
  'stage2-acknowledgement': (facts) => render('stage2-acknowledgement', acknowledged(facts)),
  'escalation-received': (facts) =>
    render('escalation-received', { ...head(facts), receivedOn: facts.on, acknowledgeBy: due(facts, 'acknowledge') }),
  extension: (facts) =>
    render('extension', { ...explained(facts), originalDue: originalDue(facts), newDue: due(facts, 'respond') }),
  'delay-notice': (facts) =>
    render('delay-notice', { ...explained(facts), expectedOn: facts.expectedOn ?? due(facts, 'respond') }),
  response: (facts) => render('response', { ...answered(facts), escalateHow: words.clocks.escalateHow }),
  'incomplete-response': (facts) =>
    render('incomplete-response', {
      ...head(facts),
      ...letter(facts),
      sentOn: facts.on,
      respondBy: due(facts, 'respond'),
      ombudsman: ombudsman(facts),
    }),
  'final-response': (facts) => render('final-response', answered(facts)),
  refusal: (facts) => render('refusal', refused(facts)),
  withdrawal: (facts) => render('withdrawal', { ...head(facts), withdrawnOn: facts.on }),
  'information-added': (facts) => {
    const respondBy = clockOf(facts, 'respond')?.due ?? undefined;
    return render('information-added', { ...head(facts), addedOn: facts.on, ...(respondBy && { respondBy }) });
  },
  reminder: (facts) => render('reminder', forStaff(facts, 'running')),
  'due-today': (facts) => render('due-today', forStaff(facts, 'dueToday')),
  overdue: (facts) => render('overdue', forStaff(facts, 'overdue')),
  'escalation-manager': (facts) => render('escalation-manager', forStaff(facts, 'overdue')),
  'escalation-senior-lead': (facts) => render('escalation-senior-lead', forStaff(facts, 'overdue')),
};

const head = ({ reference, organisation, baseUrl }: NoticeFacts) => ({
  reference,
  organisation,
  trackUrl: `${baseUrl}/complaints/track`,
});

const letter = (facts: NoticeFacts) => (facts.letter === undefined ? {} : { letter: facts.letter });
const ombudsman = (facts: NoticeFacts) => words.ombudsmen[facts.ombudsman];

function acknowledged(facts: NoticeFacts) {
  const definition = { issues: facts.issues.map(({ text }) => text), outcomesSought: facts.outcomesSought };
  return {
    ...head(facts),
    ...letter(facts),
    handlerRole: words.clocks.handlerRole,
    respondBy: due(facts, 'respond'),
    ombudsman: ombudsman(facts),
    ...(definition.issues.length === 0 ? {} : { definition }),
  };
}

function explained(facts: NoticeFacts) {
  const reason = facts.reason ?? words.clocks.noWords;
  return { ...head(facts), ...letter(facts), reason, ombudsman: ombudsman(facts) };
}

function refused(facts: NoticeFacts) {
  const reasons = facts.reason ?? words.clocks.noWords;
  return { ...head(facts), ...letter(facts), reasons, decidedOn: facts.on, ombudsman: ombudsman(facts) };
}

function answered(facts: NoticeFacts) {
  return {
    ...head(facts),
    ...letter(facts),
    sentOn: facts.on,
    outcome: facts.outcome ?? 'noFinding',
    issues: facts.issues.flatMap(({ text, finding }) => (finding === null ? [] : [{ text, finding }])),
    remedies: facts.remedies,
    ombudsman: ombudsman(facts),
  };
}

function forStaff(facts: NoticeFacts, state: keyof typeof words.clocks.states) {
  return {
    reference: facts.reference,
    clockName: words.clocks.name(facts.clock ?? 'stage1.respond'),
    dueOn: facts.dueOn ?? facts.on,
    state: words.clocks.states[state],
    canExtend: facts.clock?.endsWith('.respond') ?? false,
    caseUrl: `${facts.baseUrl}/staff/cases/${facts.reference}`,
  };
}

/** The clock the notice names, else the newest stage's clock of this kind. */
function clockOf(facts: NoticeFacts, kind: 'acknowledge' | 'respond') {
  const newest = Object.keys(facts.clocks)
    .filter((name) => name.endsWith(`.${kind}`))
    .sort()
    .at(-1);
  const wanted = facts.clock?.endsWith(`.${kind}`) ? facts.clock : newest;
  return wanted === undefined ? undefined : facts.clocks[wanted];
}

/** The date as it was when the event happened, where the notice names the clock: the case may have moved on meanwhile. */
function due(facts: NoticeFacts, kind: 'acknowledge' | 'respond'): string {
  const then = facts.clock?.endsWith(`.${kind}`) ? facts.dueOn : undefined;
  return then ?? clockOf(facts, kind)?.due ?? facts.on;
}

const originalDue = (facts: NoticeFacts): string => clockOf(facts, 'respond')?.originalDue ?? facts.on;
