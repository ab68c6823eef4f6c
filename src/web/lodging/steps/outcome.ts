import type { Step } from '../step.ts';

/** The outcomes somebody may ask for, beside words of their own. */
export const outcomes = ['apologise', 'explain', 'fix', 'decision', 'practice', 'payment', 'other'] as const;

/** What somebody wants us to do (the Codes ask for it). */
export const outcomeStep: Step = {
  name: 'outcome',
  title: ({ situation }) => situation.texts.lodging.steps.outcome.title,
  fields({ situation }) {
    const words = situation.texts.lodging.steps.outcome;
    const items = outcomes.map((value) => ({ value, text: words[value] }));
    return [
      { kind: 'choices', name: 'outcomes', label: words.title, hint: words.hint, short: words.short, items },
      { kind: 'words', name: 'outcome', label: words.words, short: words.wordsShort, most: 2_000, rows: 3 },
    ];
  },
};
