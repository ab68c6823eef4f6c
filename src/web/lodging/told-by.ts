import { many, one, type Answers } from './answers.ts';
import { reachedBy } from './reached-by.ts';
import type { Situation } from './step.ts';

const written = ['email', 'letter', 'text'] as const;

/** How the confirmation goes out, where we can promise it: as wished, and never by what was ruled out. */
export function toldBy(answers: Answers, situation: Pick<Situation, 'sendsTexts'>): (typeof written)[number] | null {
  const never = many(answers['contact-care'], 'neverBy');
  const reached = reachedBy(answers, situation).filter((way) => !never.includes(way));
  const wished = one(answers.contact, 'contact');
  const ways = written.filter((way) => reached.includes(way) && (way !== 'text' || wished === 'text'));
  return ways.find((way) => way === wished) ?? ways[0] ?? null;
}
