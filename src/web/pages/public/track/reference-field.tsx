import type { Texts } from '../../../../language/language.ts';
import { errorAt, type FormFault, type FormValues } from '../../../form.ts';
import { input } from '../../../govuk.ts';

interface Props {
  values: FormValues;
  faults: FormFault[];
  texts: Texts;
}

/** The field for the reference of a complaint. */
export function ReferenceField({ values, faults, texts }: Props) {
  const { label, hint } = texts.open.trackTexts.reference;
  return input({
    id: 'reference',
    name: 'reference',
    label: { text: label },
    hint: { text: hint },
    value: values.reference ?? '',
    classes: 'govuk-input--width-20',
    spellcheck: false,
    ...errorAt(faults, 'reference'),
  });
}
