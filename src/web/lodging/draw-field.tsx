import type { Texts } from '../../language/language.ts';
import { errorAt, type FormFault } from '../form.ts';
import { characterCount, checkboxes, dateInput, input, radios, textarea, type Markup } from '../govuk.ts';
import { many, one, type Given } from './answers.ts';
import { firstBox, type ChoiceField, type ChoicesField, type DateField, type Field, type Item } from './field.ts';

/** The only label of a page is its heading; where the heading stands above other things, its label is for screen readers. */
export type LabelStyle = 'heading' | 'hidden' | 'small';

/** What a page of fields is drawn from. */
export interface Filled {
  given: Given;
  faults: readonly FormFault[];
  texts: Texts;
  labelled: LabelStyle;
}

/** One field as its official component, with what was given and what is wrong with it. */
export function drawField(field: Field, filled: Filled): Markup {
  switch (field.kind) {
    case 'line':
      return input({
        ...described(field, filled),
        ...(field.type ? { type: field.type } : {}),
        ...(field.type === 'email' ? { spellcheck: false } : {}),
        ...(field.autocomplete ? { autocomplete: field.autocomplete } : {}),
        ...(field.isShort ? { classes: 'govuk-input--width-20' } : {}),
      });
    case 'words': {
      const words = { ...described(field, filled), rows: field.rows };
      const complete = field.autocomplete ? { autocomplete: field.autocomplete } : {};
      return field.counts
        ? characterCount({ ...words, maxlength: field.most, threshold: 80 })
        : textarea({ ...words, ...complete });
    }
    case 'choice':
      return radios(chosen(field, filled));
    case 'choices':
      return checkboxes(chosen(field, filled));
    case 'date':
      return dateBoxes(field, filled);
  }
}

function described(field: Field, { given, faults, labelled }: Filled) {
  return {
    id: field.name,
    name: field.name,
    value: one(given, field.name),
    label: titled(field, labelled, 'govuk-label'),
    ...hinted(field),
    ...errorAt(faults, field.name),
  };
}

function chosen(field: ChoiceField | ChoicesField, filled: Filled) {
  const values = many(filled.given, field.name);
  return {
    name: field.name,
    idPrefix: field.name,
    fieldset: legend(field, filled),
    items: field.items.flatMap((item) => [
      ...(item.divider ? [{ divider: item.divider, value: '', text: '' }] : []),
      drawItem(item, values, filled),
    ]),
    ...hinted(field),
    ...errorAt(filled.faults, field.name),
  };
}

function drawItem(item: Item, values: string[], filled: Filled) {
  const { value, text, reveals } = item;
  const inner = reveals?.map((field) => drawField(field, { ...filled, labelled: 'small' }).toString()).join('');
  return {
    value,
    text,
    checked: values.includes(value),
    ...hinted(item),
    ...(inner ? { conditional: { html: inner } } : {}),
  };
}

function dateBoxes(field: DateField, filled: Filled): Markup {
  const { given, faults, texts } = filled;
  const error = errorAt(faults, firstBox(field));
  const box = (part: 'day' | 'month' | 'year', width: number) => ({
    name: part,
    label: texts.layout.dateBoxes[part],
    classes: `govuk-input--width-${width}${error.errorMessage ? ' govuk-input--error' : ''}`,
    value: one(given, `${field.name}-${part}`),
  });
  return dateInput({
    id: field.name,
    namePrefix: field.name,
    fieldset: legend(field, filled),
    ...hinted(field),
    ...error,
    items: [box('day', 2), box('month', 2), box('year', 4)],
  });
}

function legend({ label }: Field, { labelled }: Filled) {
  return { legend: titled({ label }, labelled, 'govuk-fieldset__legend') };
}

function titled({ label }: Pick<Field, 'label'>, labelled: LabelStyle, component: string) {
  // Hidden inside, not itself: a legend of one pixel widens a small screen all the same.
  if (labelled === 'hidden') return { html: String(<span class="govuk-visually-hidden">{label}</span>) };
  return labelled === 'heading'
    ? { text: label, classes: `${component}--xl`, isPageHeading: true }
    : { text: label, classes: `${component}--s` };
}

function hinted({ hint }: { hint?: string }) {
  return hint ? { hint: { text: hint } } : {};
}
