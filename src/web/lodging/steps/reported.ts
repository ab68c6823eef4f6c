import type { Field } from '../field.ts';
import type { Asking, Step } from '../step.ts';

/** Whether we knew of it. "No" does not stop anybody. */
export const reportedStep: Step = {
  name: 'reported',
  title: ({ situation }) => situation.texts.lodging.steps.reported.title,
  fields(asking) {
    const words = asking.situation.texts.lodging.steps.reported;
    const { title: label, short, missing } = words;
    const items = [
      { value: 'yes', text: words.yes, reveals: theReport(asking) },
      { value: 'no', text: words.no },
      { value: 'notSure', text: words.notSure },
    ];
    return [{ kind: 'choice', name: 'reported', label, short, missing, items }];
  },
  resets: ['route'],
};

function theReport({ situation }: Asking): Field[] {
  const words = situation.texts.lodging.steps.reported;
  return [
    { kind: 'line', name: 'reference', label: words.reference, short: words.referenceShort, most: 100, isShort: true },
    { kind: 'line', name: 'when', label: words.when, hint: words.whenHint, short: words.whenShort, most: 200 },
  ];
}
