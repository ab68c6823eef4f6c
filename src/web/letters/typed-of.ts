import type { FormValues } from '../form.ts';

/** In which a new letter says which version of its template it began from. */
export const templateField = 'templateVersion';

/** What the form carries for itself, and no letter is made of. */
const ownFields: ReadonlySet<string> = new Set([
  'formToken',
  'action',
  'version',
  'letterVersion',
  'note',
  templateField,
]);

/** Of a form, what was typed for the letter. */
export function typedOf(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !ownFields.has(name) && value !== ''));
}
