import type { Answers, Condition, QuestionId } from './questions.ts';

/** Whether a condition is true of what was answered. */
export function holds(condition: Condition, answers: Answers): boolean {
  return namesOf(condition).every((name) => condition[name]?.includes(answers[name] ?? '') === true);
}

/** Holds because a condition has no other keys than questions. */
function namesOf(condition: Condition): QuestionId[] {
  return Object.keys(condition) as QuestionId[];
}
