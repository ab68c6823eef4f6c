import { en } from '../../src/language/en/index.ts';
import type { Texts } from '../../src/language/language.ts';
import { answerOf, broken, callsOf } from './sample-calls.ts';
import { leavesOf } from './walk-texts.ts';

/** What a translation lacks, compared with English: texts that are missing, broken, or still English. */
export function translationFaults(texts: Texts, mayBeTheSame: (path: string, words: string) => boolean): string[] {
  const own = new Map(leavesOf(texts));
  return leavesOf(en).flatMap(([path, english]) => {
    if (!own.has(path)) return [`${path} is missing`];
    const text = own.get(path);
    if (typeof text !== typeof english) return [`${path} is of another kind`];
    if (typeof english === 'string')
      return mayBeTheSame(path, english) || text !== english ? [] : [`${path} is English`];
    return typeof english === 'function' ? faultsOfFunction(path, english, text, mayBeTheSame) : [];
  });
}

function faultsOfFunction(
  path: string,
  english: unknown,
  text: unknown,
  mayBeTheSame: (path: string, words: string) => boolean,
) {
  const calls = callsOf(english);
  if (calls.length === 0) return [`${path} has no sample arguments that fit it`];
  // Not every argument that English puts into a sentence is one that the function is meant for.
  const answers = calls.map((given) => answerOf(text, given)).filter((answer) => answer.length > 0);
  const bad = answers.flat().find((words) => broken.test(words));
  if (bad !== undefined) return [`${path} is broken: ${bad}`];
  if (answers.length === 0) return [`${path} gives no text`];
  const isSame = calls.every((given) => {
    const answer = answerOf(text, given);
    return answer.length === 0 || answerOf(english, given).every((words, i) => words === '' || words === answer[i]);
  });
  return isSame && !mayBeTheSame(path, answerOf(english, calls[0] ?? []).join(' ')) ? [`${path} is English`] : [];
}
