import type { ContactWay } from '../../machines/words.ts';
import { one, type Answers } from './answers.ts';
import type { Situation } from './step.ts';

/** The ways for which somebody gave us what they need. A number takes calls and, where we send them, texts. */
export function reachedBy({ contact }: Answers, { sendsTexts }: Pick<Situation, 'sendsTexts'>): ContactWay[] {
  const has = (...fields: string[]) => fields.some((field) => one(contact, field) !== '');
  const byNumber: ContactWay[] = sendsTexts ? ['phone', 'text'] : ['phone'];
  return [
    ...(has('email', 'anyEmail') ? (['email'] as const) : []),
    ...(has('phone', 'mobile', 'anyPhone') ? byNumber : []),
    ...(has('address') ? (['letter'] as const) : []),
  ];
}
