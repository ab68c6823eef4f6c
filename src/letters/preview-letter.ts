import { londonDate } from '../calendar/london.ts';
import type { CasePlan } from '../cases/plan-types.ts';
import type { CaseView } from '../cases/view.ts';
import { requireProcedure } from '../machines/find-procedure.ts';
import type { NoticeFacts } from '../notifications/notice-facts.ts';
import { renderForCase } from '../notifications/render-for-case.ts';
import type { RenderedNotice } from '../notifications/render.ts';

/** What a letter is seen with before it goes: the case as it stands, and what its event would change. */
export interface LetterAhead {
  view: CaseView;
  plan: CasePlan;
  baseUrl: string;
  now: Date;
}

/** A letter exactly as the relay would write it if it went now; null where the event tells the person nothing. Pure. */
export function previewLetter(ahead: LetterAhead): RenderedNotice | null {
  const { plan } = ahead;
  const notice = plan.notices.find(({ to }) => to.kind === 'person');
  if (notice === undefined) return null;
  return renderForCase(notice.occasion, factsAhead(ahead, notice));
}

function factsAhead({ view, plan, baseUrl, now }: LetterAhead, notice: CasePlan['notices'][number]): NoticeFacts {
  const { person, organisation, reference, receivedOn } = view;
  const { texts, event } = plan;
  return {
    language: person?.language ?? 'en',
    easyRead: person?.formats.includes('easyRead') ?? false,
    reference,
    organisation,
    procedure: requireProcedure(plan.pins.procedure),
    baseUrl,
    receivedOn,
    on: londonDate(now),
    clocks: clocksOf(plan),
    clock: notice.clock ?? undefined,
    dueOn: notice.dueOn ?? undefined,
    issues: issuesAhead(view, plan),
    remedies: remediesAhead(view, plan),
    outcomesSought: wordsUnder(texts, /\boutcomesSought\.\d+$/),
    notResponsibleFor: wordsUnder(texts, /\bnotResponsibleFor\.\d+$/),
    event: repeated(event.facts, plan.states),
    words: Object.fromEntries(Object.entries(texts).filter(([path]) => !path.includes('.'))),
    letter: notice.letter ?? undefined,
  };
}

function clocksOf({ snapshot }: CasePlan): NoticeFacts['clocks'] {
  const clocks = Object.entries(snapshot.context.clocks);
  return Object.fromEntries(
    clocks.map(([name, { dueOn, originalDueOn, state }]) => [name, { due: dueOn, originalDue: originalDueOn, state }]),
  );
}

/** The points as the event leaves them: those that it writes, and those that it does not touch. */
function issuesAhead(view: CaseView, plan: CasePlan): NoticeFacts['issues'] {
  const known = new Map(view.issues.map((issue) => [issue.number, issue]));
  const written = plan.issues.map(({ number, textSeq, textPath, state, finding }) => {
    const isNew = textSeq === plan.before.seq + 1;
    return { number, state, finding, text: (isNew ? plan.texts[textPath] : known.get(number)?.text) ?? '' };
  });
  const replaced = new Map<
    number,
    { number: number; state: string; finding: (typeof written)[number]['finding']; text: string }
  >(known);
  for (const issue of written) replaced.set(issue.number, issue);
  return [...replaced.values()]
    .filter(({ state }) => state === 'open' || state === 'decided')
    .toSorted((a, b) => a.number - b.number)
    .map(({ text, finding }) => ({ text, finding }));
}

function remediesAhead(view: CaseView, plan: CasePlan): NoticeFacts['remedies'] {
  const promised = plan.remedies.map(({ id, kind, dueOn, textPath }) => ({
    id,
    kind,
    due: dueOn,
    text: (textPath === null ? undefined : plan.texts[textPath]) ?? '',
  }));
  const isNew = new Set(promised.map(({ id }) => id));
  const before = view.remedies
    .filter(({ id, state }) => state === 'offered' && !isNew.has(id))
    .map(({ id, kind, dueOn, text }) => ({ id, kind, due: dueOn, text: text ?? '' }));
  return [...before, ...promised].toSorted((a, b) => (a.due < b.due ? -1 : 1));
}

function wordsUnder(texts: Record<string, string>, path: RegExp): string[] {
  return Object.entries(texts).flatMap(([name, words]) => (path.test(name) && words ? [words] : []));
}

/** Of the event what its letter repeats. */
function repeated(facts: CasePlan['event']['facts'], states: readonly string[]): NoticeFacts['event'] {
  return {
    outcome: facts.type === 'respond' ? facts.outcome : undefined,
    expectedOn: facts.type === 'notifyDelay' ? facts.expectedOn : undefined,
    updateEvery: facts.type === 'notifyDelay' ? facts.updateEvery : undefined,
    isPart: facts.type === 'refuse' && !states.includes('refused'),
  };
}
