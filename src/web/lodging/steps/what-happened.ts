import type { Step } from '../step.ts';

/** The complaint itself: the only words that have to be written. */
export const whatHappenedStep: Step = {
  name: 'what-happened',
  title: ({ situation }) => situation.texts.lodging.steps.whatHappened.title,
  fields({ situation }) {
    const { title: label, ...words } = situation.texts.lodging.steps.whatHappened;
    return [{ kind: 'words', name: 'description', label, ...words, most: 10_000, rows: 8, counts: true }];
  },
  hasExit: true,
  hasTrap: true,
};
