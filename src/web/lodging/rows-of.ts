import { many, one, type Given } from './answers.ts';
import type { Field } from './field.ts';
import { isPartialDate, readPartialDate } from './partial-date.ts';
import { partialDateInWords } from './period-in-words.ts';
import { askedFields, isEmpty } from './read-fields.ts';
import type { Asking, Step } from './step.ts';

/** An answer as it is shown where answers are checked. */
export interface Row {
  key: string;
  value: string;
}

/** The answers of one step in words; what was left out says so if it was the question, and is not shown if it was beside it. */
export function rowsOf(step: Step, asking: Asking): Row[] {
  if (step.rows) return step.rows(asking);
  const given = asking.answers[step.name] ?? {};
  const fields = step.fields(asking);
  return askedFields(fields, given).flatMap((field) => {
    if (!isEmpty(field, given)) return [{ key: field.short, value: valueOf(field, given, asking) }];
    return field === fields[0] ? [{ key: field.short, value: asking.situation.texts.lodging.notProvided }] : [];
  });
}

function valueOf(field: Field, given: Given, { situation: { texts, today } }: Asking): string {
  switch (field.kind) {
    case 'line':
    case 'words':
      return one(given, field.name);
    case 'choice':
    case 'choices': {
      const chosen = many(given, field.name);
      return field.items
        .filter(({ value }) => chosen.includes(value))
        .map(({ text }) => text)
        .join('\n');
    }
    case 'date': {
      const date = readPartialDate(given, field.name, today);
      return isPartialDate(date) ? partialDateInWords(date, texts) : '';
    }
  }
}
