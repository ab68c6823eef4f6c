import { capacity } from '../../../machines/words.ts';
import type { Step } from '../step.ts';

/** For whom somebody complains, or as what. */
export const forWhomStep: Step = {
  name: 'for-whom',
  title: ({ situation }) => situation.texts.lodging.steps.forWhom.title,
  fields({ situation }) {
    const words = situation.texts.lodging.steps.forWhom;
    const items = capacity.options.map((value) => ({
      value,
      text: words[value],
      ...(value === 'someoneElse' ? { hint: words.someoneElseHint } : {}),
    }));
    const { title: label, short, missing } = words;
    return [{ kind: 'choice', name: 'capacity', label, short, missing, items }];
  },
  resets: ['represented', 'consent', 'acting-for'],
};
