import { errorAt, type FormFault, type FormValues } from '../../form.ts';
import { characterCount } from '../../govuk.ts';

/** Where somebody says in their own words why, or what is wrong. */
export function ownWordsField(
  { values, faults }: { values: FormValues; faults: FormFault[] },
  label: string,
  rows = 6,
) {
  return characterCount({
    id: 'text',
    name: 'text',
    value: values.text ?? '',
    label: { text: label, classes: 'govuk-label--s' },
    rows,
    maxlength: 10_000,
    threshold: 80,
    ...errorAt(faults, 'text'),
  });
}
