import type { Texts } from '../language/language.ts';
import { errorAt, type FormFault, type FormValues } from './form.ts';
import { dateInput, type Markup } from './govuk.ts';

interface Asked {
  label: string;
  hint: string;
}

interface Filled {
  values: FormValues;
  faults: readonly FormFault[];
  texts: Texts;
}

/** Day, month and year of a date that the public types; a fault is at its first box, `<name>-day`. */
export function dateBoxes(name: string, { label, hint }: Asked, { values, faults, texts }: Filled): Markup {
  const error = errorAt(faults, `${name}-day`);
  const box = (part: 'day' | 'month' | 'year', width: number) => ({
    name: part,
    label: texts.layout.dateBoxes[part],
    classes: `govuk-input--width-${width}${error.errorMessage ? ' govuk-input--error' : ''}`,
    value: values[`${name}-${part}`] ?? '',
  });
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: hint },
    ...error,
    items: [box('day', 2), box('month', 2), box('year', 4)],
  });
}
