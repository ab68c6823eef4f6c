import { one } from '../answers.ts';
import type { Step } from '../step.ts';

/** For whom it is, if that is somebody else. */
export const representedStep: Step = {
  name: 'represented',
  applies: ({ answers }) => one(answers['for-whom'], 'capacity') === 'someoneElse',
  title: ({ situation }) => situation.texts.lodging.steps.represented.title,
  fields({ situation }) {
    const words = situation.texts.lodging.steps.represented;
    return [
      { kind: 'line', name: 'theirName', label: words.name, short: words.short, missing: words.missing, most: 200 },
      {
        kind: 'line',
        name: 'relationship',
        label: words.relationship,
        hint: words.relationshipHint,
        short: words.relationshipShort,
        missing: words.relationshipMissing,
        most: 200,
      },
      {
        kind: 'choice',
        name: 'knows',
        label: words.knows,
        short: words.knowsShort,
        missing: words.knowsMissing,
        items: [
          { value: 'yes', text: words.yes },
          { value: 'no', text: words.no },
        ],
      },
    ];
  },
  resets: ['consent'],
};
