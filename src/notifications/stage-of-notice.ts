import { texts } from '../language/language.ts';
import type { StageRule } from '../machines/procedure.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { Due } from './template.ts';

/** The stage that a notice is about, and its neighbours. */
export interface NoticeStage {
  rule: StageRule;
  before: StageRule | null;
  next: StageRule | null;
  isFirst: boolean;
  isFinal: boolean;
  /** As people call it: 'stage 2'; undefined where the procedure has only one. */
  name: string | undefined;
}

/** The stage whose clock the notice names, or else the last one that the case has come to. */
export function stageOfNotice({ procedure: { stages }, clock, clocks, language }: NoticeFacts): NoticeStage {
  const named = stages.findIndex(({ id }) => clock?.startsWith(`${id}.`));
  const reached = stages.findLastIndex(({ id }) => Object.keys(clocks).some((name) => name.startsWith(`${id}.`)));
  const index = Math.max(named < 0 ? reached : named, 0);
  const rule = stages[index];
  if (rule === undefined) throw new Error('A procedure has at least one stage.');
  const before = stages[index - 1] ?? null;
  const next = stages[index + 1] ?? null;
  const name = stages.length === 1 ? undefined : texts(language).stages.name(rule);
  return { rule, before, next, isFirst: before === null, isFinal: next === null, name };
}

/** What a stage that has just begun is waiting for, and when that is due. */
export function beginningOf(facts: NoticeFacts) {
  const { rule } = stageOfNotice(facts);
  const first = facts.clock?.slice(rule.id.length + 1) ?? 'respond';
  const answer = startedClock(facts, `${rule.id}.respond`);
  if (first === 'acknowledge') {
    const begins = 'acknowledge' as const;
    const written = dueOf(facts, 'acknowledge');
    return { begins, due: written, ...(answer === undefined ? {} : { answerDue: dueOf(facts, 'respond') }) };
  }
  if (first === 'panel') return { begins: 'panel' as const, due: dueOf(facts, 'panel') };
  if (answer !== undefined) return { begins: 'respond' as const, due: dueOf(facts, 'respond') };
  const { limit } = rule.respond;
  const words = texts(facts.language);
  const { undated } = words.notices.shared;
  const within = limit === null ? undated.respond : undated.fromStatement(words.stages.limit(limit));
  return { begins: 'statement' as const, due: { within } };
}

/** A clock that has begun, whatever became of it. */
export function startedClock({ clocks }: NoticeFacts, name: string): NoticeFacts['clocks'][string] | undefined {
  const clock = clocks[name];
  return clock?.state === 'pending' ? undefined : clock;
}

/** When something of the stage in hand is due; as it was when the event happened, for the case may have moved on since. */
export function dueOf(facts: NoticeFacts, step: 'acknowledge' | 'respond' | 'panel'): Due {
  const clock = `${stageOfNotice(facts).rule.id}.${step}`;
  const then = facts.clock === clock ? facts.dueOn : undefined;
  const on = then ?? facts.clocks[clock]?.due ?? undefined;
  return on === undefined ? { within: texts(facts.language).notices.shared.undated[step] } : { on };
}
