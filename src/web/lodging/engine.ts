import type { Answers, Given, StepName } from './answers.ts';
import type { Situation, Step } from './step.ts';
import { steps } from './steps/index.ts';

/** The steps that this complaint takes, in order, by what was answered so far. */
export function orderOf(answers: Answers, situation: Situation): Step[] {
  return steps.filter((step) => step.applies?.({ answers, situation }) ?? true);
}

/** The step after this one; null after the last. */
export function nextStep(name: StepName, answers: Answers, situation: Situation): StepName | null {
  const after = steps.slice(steps.findIndex((step) => step.name === name) + 1);
  return after.find((step) => step.applies?.({ answers, situation }) ?? true)?.name ?? null;
}

/** The step before this one; null before the first. */
export function previousStep(name: StepName, answers: Answers, situation: Situation): StepName | null {
  const before = steps.slice(
    0,
    steps.findIndex((step) => step.name === name),
  );
  return before.findLast((step) => step.applies?.({ answers, situation }) ?? true)?.name ?? null;
}

/** The first step that nobody went past; null when all are done. */
export function firstUnanswered(answers: Answers, situation: Situation): StepName | null {
  return orderOf(answers, situation).find(({ name }) => answers[name] === undefined)?.name ?? null;
}

/** Where Continue leads: the next step; after a change to what it opened anew, and else back to the check (null). */
export function stepAfter(
  name: StepName,
  { answers, situation, isChange }: { answers: Answers; situation: Situation; isChange: boolean },
): StepName | null {
  return isChange ? firstUnanswered(answers, situation) : nextStep(name, answers, situation);
}

/** The answers with this one: what depended on another answer is forgotten, and so is what is no longer asked. */
export function withAnswer(answers: Answers, step: Step, given: Given, situation: Situation): Answers {
  const changed = JSON.stringify(answers[step.name]) !== JSON.stringify(given);
  const kept = Object.entries(answers).filter(([name]) => !changed || !step.resets?.some((reset) => reset === name));
  const answered: Answers = { ...Object.fromEntries(kept), [step.name]: given };
  return onlyAsked(step.settle?.(answered) ?? answered, situation);
}

function onlyAsked(answers: Answers, situation: Situation): Answers {
  const asked = new Set<string>(orderOf(answers, situation).map(({ name }) => name));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => asked.has(name)));
}
