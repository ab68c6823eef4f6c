import { acceptedExtensions } from '../../documents/accepted-types.ts';
import type { EventFieldText } from '../../language/en/event-text.ts';
import { filingWords } from '../../language/en/pages-staff-filings.ts';
import { errorAt } from '../form.ts';
import { checkboxes, fileUpload, type Markup } from '../govuk.ts';
import type { Drawing } from './draw-field.tsx';
import type { Choices } from './field.ts';

/** The name under which new files of an event come: those that have come already are named by the field itself. */
export const newFilesOf = (name: string): string => `${name}-new`;

type ForFiles = Pick<Drawing, 'faults' | 'values'> & { choices: Pick<Choices, 'files'> };

/** Where files are chosen, with those that came before, still ticked: a mistake elsewhere in the form loses none. */
export function drawFiles(name: string, text: EventFieldText, { faults, choices, values }: ForFiles): Markup[] {
  const kept = (values[name] ?? '').split(',');
  const upload = fileUpload({
    id: name,
    name: newFilesOf(name),
    label: { text: text.label, classes: 'govuk-label--s' },
    ...(text.hint === undefined ? {} : { hint: { text: text.hint } }),
    attributes: { multiple: 'multiple', accept: acceptedExtensions },
    ...errorAt(faults, name),
  });
  if (choices.files.length === 0) return [upload];
  const came = checkboxes({
    name,
    idPrefix: `${name}-kept`,
    fieldset: { legend: { text: filingWords.filesKept, classes: 'govuk-fieldset__legend--s' } },
    items: choices.files.map((file) => ({ value: file.id, text: file.name, checked: kept.includes(file.id) })),
  });
  return [came, upload];
}
