import type { Answers, StepName } from './answers.ts';
import { stepAfter } from './engine.ts';
import { pathOfCheck, pathOfStep } from './paths-of-steps.ts';
import type { Situation } from './step.ts';

/** Where Continue leads after a step that was answered. */
export function pathAfter(name: StepName, answers: Answers, situation: Situation, isChange: boolean): string {
  const next = stepAfter(name, { answers, situation, isChange });
  return next === null ? pathOfCheck() : pathOfStep(next, isChange);
}
