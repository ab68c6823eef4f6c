import { many } from '../answers.ts';
import { firstBox, type Field } from '../field.ts';
import { periodInWords } from '../period-in-words.ts';
import { isEmpty } from '../read-fields.ts';
import type { Asking, Step } from '../step.ts';

/** When it happened, or began: a day, a month, still going on, or nobody knows. */
export const whenStep: Step = {
  name: 'when',
  title: ({ situation }) => situation.texts.lodging.steps.when.title,
  fields: (asking) => [theDate(asking), theRest(asking)],
  check(given, asking) {
    const isUnsaid = isEmpty(theDate(asking), given) && many(given, 'whenMore').length === 0;
    const message = asking.situation.texts.lodging.steps.when.missing;
    return isUnsaid ? [{ field: firstBox(theDate(asking)), message }] : [];
  },
  rows: ({ answers, situation: { texts, today } }) => [
    { key: texts.lodging.steps.when.short, value: periodInWords(answers, texts, today) },
  ],
};

function theDate({ situation }: Asking): Field {
  const words = situation.texts.lodging.steps.when;
  return { kind: 'date', name: 'when', label: words.date, hint: words.dateHint, short: words.short };
}

function theRest({ situation }: Asking): Field {
  const words = situation.texts.lodging.steps.when;
  const items = [
    { value: 'ongoing', text: words.ongoing },
    { value: 'unknown', text: words.unknown },
  ];
  return { kind: 'choices', name: 'whenMore', label: words.more, short: words.moreShort, items };
}
