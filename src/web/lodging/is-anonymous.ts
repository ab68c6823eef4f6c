import { one, type Answers } from './answers.ts';

/** Whether somebody chose not to say who they are: then nobody asks how to reach them either. */
export function isAnonymous(answers: Answers): boolean {
  return one(answers.name, 'anonymous') === 'yes';
}
