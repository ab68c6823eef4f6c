import { isAnonymous } from '../is-anonymous.ts';
import type { Field } from '../field.ts';
import type { Step } from '../step.ts';

/** Whether the service complained about must not learn who complains. */
export const keepNameStep: Step = {
  name: 'keep-name',
  applies: ({ answers }) => !isAnonymous(answers),
  title: ({ situation }) => situation.texts.lodging.steps.keepName.title,
  fields({ situation }) {
    const words = situation.texts.lodging.steps.keepName;
    const why: Field = { kind: 'words', name: 'why', label: words.why, short: words.whyShort, most: 1_000, rows: 3 };
    const items = [
      { value: 'no', text: words.no },
      { value: 'yes', text: words.yes, reveals: [why] },
    ];
    const { title: label, short, hint, missing } = words;
    return [{ kind: 'choice', name: 'keepName', label, short, hint, missing, items }];
  },
};
