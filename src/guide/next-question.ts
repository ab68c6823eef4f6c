import { holds } from './holds.ts';
import { questions, type Answers, type Question } from './questions.ts';

/** The question to ask now; null where nothing more needs to be known. */
export function nextQuestion(answers: Answers): Question | null {
  const open = questions.find(({ id, when }) => answers[id] === undefined && when.some((one) => holds(one, answers)));
  return open ?? null;
}

/** Those answers that the questions ask for and that are among the choices; what else was sent is dropped. */
export function readAnswers(given: Readonly<Record<string, string | undefined>>): Answers {
  const answers: Answers = {};
  for (const { id, choices, when } of questions) {
    const answer = given[id];
    if (answer !== undefined && choices.includes(answer) && when.some((one) => holds(one, answers)))
      answers[id] = answer;
  }
  return answers;
}

/** The answers without the last one: the way back. */
export function withoutLast(answers: Answers): Answers {
  const asked = questions.filter(({ id }) => answers[id] !== undefined).slice(0, -1);
  return Object.fromEntries(asked.map(({ id }) => [id, answers[id]]));
}
