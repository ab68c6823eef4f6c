import { refusalTexts } from '../../language/en/pages-staff-events.ts';
import { bulkRunTexts as texts } from '../../language/en/pages-staff-bulk.ts';
import { wordsFor } from '../case/case-in-words.ts';

/** Why something could not be done in one case: in our own words for it, else in those of the rules. */
export function problemInWords(problem: string): string {
  const code = problem.split('/')[0] ?? problem;
  const rule: Readonly<Record<string, { message: string }>> = refusalTexts;
  return wordsFor(texts.problems, problem) ?? wordsFor(texts.problems, code) ?? wordsFor(rule, code)?.message ?? code;
}
