import { secondFactorTexts as texts } from '../../language/en/pages-staff-sign-in.ts';
import { errorAt, type FormFault } from '../form.ts';
import { input, type Markup } from '../govuk.ts';

/** Where the code of an authenticator app is typed. */
export function codeField(faults: readonly FormFault[]): Markup {
  return input({
    id: 'code',
    name: 'code',
    label: { text: texts.code.label, classes: 'govuk-label--s' },
    hint: { text: texts.code.hint },
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    classes: 'govuk-input--width-10',
    spellcheck: false,
    ...errorAt(faults, 'code'),
  });
}
