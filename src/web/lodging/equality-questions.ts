import { pathTo } from '../paths.ts';

/** The equality questions, in order, by the last part of their addresses. */
export const equalityQuestions = ['age', 'sex', 'disability', 'ethnicGroup', 'religion', 'orientation'] as const;
export type EqualityQuestion = (typeof equalityQuestions)[number];

/** The address of a question. */
export function pathOfQuestion(question: EqualityQuestion): string {
  return pathTo('equalityQuestion', { question: question.replace('G', '-g') });
}

/** Where a question leads to: the next one, and at the end the confirmation. */
export function pathAfterQuestion(question: EqualityQuestion): string {
  const next = equalityQuestions[equalityQuestions.indexOf(question) + 1];
  return next === undefined ? pathTo('sent', {}, { answered: 'yes' }) : pathOfQuestion(next);
}

/** Where one goes back to: the question before, and from the first one the explanation. */
export function pathBeforeQuestion(question: EqualityQuestion): string {
  const before = equalityQuestions[equalityQuestions.indexOf(question) - 1];
  return before === undefined ? pathTo('equality') : pathOfQuestion(before);
}
