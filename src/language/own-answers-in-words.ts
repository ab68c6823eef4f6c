import type { Texts } from './language.ts';

type Words = Texts['questions']['questionsTexts'];

interface Facts {
  next: {
    clock: string;
    step: keyof Words['next'] & keyof Steps;
    isLater: boolean;
    due: string;
    since: string | null;
    isLate: boolean;
  } | null;
  canEscalate: boolean;
  wasMoved: boolean;
  longer: 'never' | 'agreed' | 'open' | number;
  ombudsman: 'finalAnswer' | 'late' | 'notYet';
}

type Steps = Record<'acknowledge' | 'panel' | 'report' | 'respond', unknown>;

interface About {
  contact: { phone?: string; email?: string };
  body: { name: string; phone?: string | undefined; website: string };
}

/** A question about somebody's own complaint with its answer; `clock`: the deadline that the answer is about. */
export interface OwnAnswer {
  id: keyof Words['questions'];
  question: string;
  answer: string[];
  clock: string | null;
}

/** Every question with its answer, in the order of asking. */
export function ownAnswersInWords(facts: Facts, about: About, texts: Texts): OwnAnswer[] {
  const words = texts.questions.questionsTexts;
  const answers: Record<OwnAnswer['id'], string[]> = {
    next: [nextOf(facts, words)],
    when: [whenOf(facts, words)],
    why: [whyOf(facts, words)],
    longer: longerOf(facts, words),
    missed: [missedOf(facts, words)],
    who: [whoOf(about, words), words.who.help],
    ombudsman: ombudsmanOf(facts, about, words),
  };
  const clock = facts.next?.clock ?? null;
  const ids = ['next', 'when', 'why', 'longer', 'missed', 'who', 'ombudsman'] as const;
  return ids.map((id) => ({
    id,
    question: words.questions[id],
    answer: answers[id],
    clock: id === 'why' ? clock : null,
  }));
}

function nextOf({ next, canEscalate }: Facts, words: Words): string {
  if (next !== null) return words.next[next.step][next.isLater ? 'later' : 'first'];
  return canEscalate ? words.next.escalate : words.next.nothing;
}

function whenOf({ next }: Facts, { when }: Words): string {
  if (next === null) return when.none;
  return next.isLate ? when.late(next.due) : when.by(next.due);
}

function whyOf({ next }: Facts, { why }: Words): string {
  if (next === null) return why.none;
  return next.since === null ? why.plain(next.due) : why.since(next.since, next.due);
}

function longerOf({ next, wasMoved, longer }: Facts, { longer: words }: Words): string[] {
  if (next === null) return [words.none];
  const most = typeof longer === 'number' ? words.atMost(longer) : words[longer];
  return wasMoved ? [words.moved, most] : [most];
}

function missedOf({ next }: Facts, { missed }: Words): string {
  if (next === null) return missed.none;
  return next.isLate ? missed.now : missed.before;
}

function whoOf({ contact: { phone = '', email = '' } }: About, { who }: Words): string {
  return phone === '' && email === '' ? who.foot : who.ask(phone, email);
}

function ombudsmanOf({ ombudsman }: Facts, { body }: About, { ombudsman: words }: Words): string[] {
  return [words[ombudsman](body.name), words.contact(body.phone ?? '', body.website)].filter((part) => part !== '');
}
