import { lookTexts as texts } from '../../language/en/pages-admin-organisation.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { checkboxes, fileUpload, input, radios } from '../govuk.ts';

interface Props {
  values: FormValues;
  faults: readonly FormFault[];
  hasLogo: boolean;
}

/** The fields of the look: two colours, a font, a logo, or none of them. */
export function LookFields({ values, faults, hasLogo }: Props) {
  return (
    <>
      {words('brandColour', texts.colour, { values, faults })}
      {words('brandText', texts.text, { values, faults })}
      {radios({
        name: 'font',
        idPrefix: 'font',
        fieldset: { legend: { text: texts.font.legend, classes: 'govuk-fieldset__legend--s' } },
        items: (['plain', 'wide', 'system'] as const).map((value) => ({
          value,
          text: texts.font.options[value],
          checked: (values['font'] ?? 'plain') === value,
        })),
      })}
      {fileUpload({
        id: 'logo',
        name: 'logo',
        label: { text: texts.logo.label, classes: 'govuk-label--s' },
        hint: { text: texts.logo.hint },
        attributes: { accept: '.svg,.png' },
        ...errorAt(faults, 'logo'),
      })}
      {words('alt', texts.alt, { values, faults }, '')}
      {checkboxes({
        name: 'neutral',
        idPrefix: 'neutral',
        items: [{ value: 'yes', text: texts.neutral.label, checked: values['neutral'] === 'yes' }],
      })}
      {hasLogo
        ? checkboxes({
            name: 'removeLogo',
            idPrefix: 'removeLogo',
            items: [{ value: 'yes', text: texts.logo.remove, checked: values['removeLogo'] === 'yes' }],
          })
        : ''}
    </>
  );
}

function words(
  name: string,
  { label, hint }: { label: string; hint: string },
  { values, faults }: Pick<Props, 'values' | 'faults'>,
  classes = 'govuk-input--width-10',
) {
  return input({
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: hint },
    classes,
    value: values[name] ?? '',
    ...errorAt(faults, name),
  });
}
