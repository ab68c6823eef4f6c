import { addMonths } from '../../../calendar/iso-date.ts';
import { many } from '../answers.ts';
import type { Field } from '../field.ts';
import { isPartialDate, lastDayOf, readPartialDate } from '../partial-date.ts';
import type { Asking, Step } from '../step.ts';

/** Only for what lies long back and is over: the 12 months count from when somebody knew, not from when it happened. */
export const knewStep: Step = {
  name: 'knew',
  applies({ answers, situation: { today } }) {
    const happened = readPartialDate(answers.when, 'when', today);
    const isOver = !many(answers.when, 'whenMore').includes('ongoing');
    return isOver && isPartialDate(happened) && lastDayOf(happened, today) < addMonths(today, -11);
  },
  title: ({ situation }) => situation.texts.lodging.steps.knew.title,
  before: ({ situation }) => <p class="govuk-body">{situation.texts.lodging.steps.knew.intro}</p>,
  fields: (asking) => [whichDay(asking), theReason(asking)],
};

function whichDay({ situation }: Asking): Field {
  const words = situation.texts.lodging.steps.knew;
  const later: Field = {
    kind: 'date',
    name: 'knew',
    label: words.date,
    hint: words.dateHint,
    short: words.short,
    missing: words.dateMissing,
  };
  const items = [
    { value: 'atOnce', text: words.atOnce },
    { value: 'later', text: words.later, reveals: [later] },
    { value: 'unknown', text: words.unknown },
  ];
  return { kind: 'choice', name: 'knewThen', label: words.title, short: words.short, missing: words.missing, items };
}

function theReason({ situation }: Asking): Field {
  const words = situation.texts.lodging.steps.knew;
  const { reason: label, reasonHint: hint, reasonShort: short } = words;
  return { kind: 'words', name: 'whyLate', label, hint, short, most: 2_000, rows: 3 };
}
