import type { Step } from '../step.ts';

/** What it has done to somebody: by this its urgency is judged, and what puts it right. */
export const effectStep: Step = {
  name: 'effect',
  title: ({ situation }) => situation.texts.lodging.steps.effect.title,
  fields({ situation }) {
    const { title: label, ...words } = situation.texts.lodging.steps.effect;
    return [{ kind: 'words', name: 'effect', label, ...words, most: 5_000, rows: 5, counts: true }];
  },
};
