import type { Step } from '../step.ts';

/** A postcode, an address or a description; nobody has to use a map. */
export const whereStep: Step = {
  name: 'where',
  title: ({ situation }) => situation.texts.lodging.steps.where.title,
  fields({ situation }) {
    const { title: label, ...words } = situation.texts.lodging.steps.where;
    return [{ kind: 'words', name: 'place', label, ...words, most: 1_000, rows: 3 }];
  },
};
