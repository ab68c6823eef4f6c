import { errorAt } from '../form.ts';
import { checkboxes, radios, type Markup } from '../govuk.ts';
import type { Drawn } from './intake-props.ts';

interface Words {
  label: string;
  hint?: string;
}

/** What every field in which somebody types has. */
export function typed(name: string, { label, hint }: Words, { values, faults }: Drawn) {
  return {
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    ...(hint === undefined ? {} : { hint: { text: hint } }),
    value: values[name] ?? '',
    ...errorAt(faults, name),
  };
}

interface Choosing {
  legend: string;
  options: Readonly<Record<string, string>>;
  hints?: Readonly<Record<string, string>>;
  /** What opens below a choice. */
  more?: Readonly<Record<string, Markup>>;
}

/** One of several, the usual one chosen beforehand. */
export function choose(name: string, { options, ...words }: Choosing, { values, faults }: Drawn, usual?: string) {
  return radios({
    name,
    idPrefix: name,
    classes: words.hints ? 'govuk-radios--small' : 'govuk-radios--small govuk-radios--inline',
    fieldset: { legend: { text: words.legend, classes: 'govuk-fieldset__legend--s' } },
    items: itemsOf(options, words, (value) => value === (values[name] ?? usual)),
    ...errorAt(faults, name),
  });
}

/** Any of several. */
export function tick(name: string, { options, ...words }: Choosing, { values, faults }: Drawn): Markup {
  const chosen = (values[name] ?? '').split(',');
  return checkboxes({
    name,
    idPrefix: name,
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: words.legend, classes: 'govuk-fieldset__legend--s' } },
    items: itemsOf(options, words, (value) => chosen.includes(value)),
    ...errorAt(faults, name),
  });
}

function itemsOf(
  options: Choosing['options'],
  { hints = {}, more = {} }: Pick<Choosing, 'hints' | 'more'>,
  isChosen: (value: string) => boolean,
) {
  return Object.entries(options).map(([value, text]) => ({
    value,
    text,
    checked: isChosen(value),
    ...(hints[value] === undefined ? {} : { hint: { text: hints[value] } }),
    ...(more[value] === undefined ? {} : { conditional: { html: more[value] } }),
  }));
}

/** Whether anything in a part of the form was filled in, or is wrong: then it stands open. */
export function isUsed(names: readonly string[], { values, faults }: Drawn): boolean {
  const isOf = (field: string) => names.some((name) => field === name || field.startsWith(`${name}-`));
  return Object.keys(values).some(isOf) || faults.some(({ field }) => isOf(field));
}
