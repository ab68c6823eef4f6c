import { errorAt } from '../../form.ts';
import { checkboxes, input, radios, textarea, type Markup } from '../../govuk.ts';
import type { DetailsProps } from './own-details-form.tsx';

type Drawn = Pick<DetailsProps, 'values' | 'faults'>;
type Labelled = { label: string; hint?: string };

/** One line of the details. */
export function detailsLine(
  name: string,
  { label, hint }: Labelled,
  { values, faults }: Drawn,
  more: { type?: string; autocomplete?: string; classes?: string; spellcheck?: boolean },
): Markup {
  return input({ ...labelled(name, label, hint), value: values[name] ?? '', ...more, ...errorAt(faults, name) });
}

/** Several lines. */
export function detailsWords(name: string, { label, hint }: Labelled, { values, faults }: Drawn): Markup {
  return textarea({ ...labelled(name, label, hint), value: values[name] ?? '', rows: 4, ...errorAt(faults, name) });
}

/** One of a few. */
export function detailsChoice(
  name: string,
  legend: string,
  options: Readonly<Record<string, string>>,
  { values, faults }: Drawn,
): Markup {
  return radios({
    name,
    idPrefix: name,
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    items: Object.entries(options).map(([value, text]) => ({ value, text, checked: values[name] === value })),
    ...errorAt(faults, name),
  });
}

/** Any of a few; `asked` is null where the question before them asks already. */
export function detailsTicks(
  name: string,
  asked: { legend: string; hint?: string } | null,
  options: Readonly<Record<string, string>>,
  { values, faults }: Drawn,
): Markup {
  const chosen = (values[name] ?? '').split(',');
  return checkboxes({
    name,
    idPrefix: name,
    ...(asked ? { fieldset: { legend: { text: asked.legend, classes: 'govuk-fieldset__legend--s' } } } : {}),
    ...(asked?.hint ? { hint: { text: asked.hint } } : {}),
    items: Object.entries(options).map(([value, text]) => ({ value, text, checked: chosen.includes(value) })),
    ...errorAt(faults, name),
  });
}

function labelled(name: string, label: string, hint: string | undefined) {
  return {
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    ...(hint === undefined ? {} : { hint: { text: hint } }),
  };
}
