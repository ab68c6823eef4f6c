import { ownProceduresTexts } from '../../language/en/pages-own-procedures.ts';
import type { Procedure } from '../../machines/procedure.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, errorMessage, fileUpload, insetText, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { ProcedurePreview } from './procedure-preview.tsx';
import { textField } from './procedure-text.ts';

const texts = ownProceduresTexts.write;
const look = ownProceduresTexts.preview;

interface FormProps {
  values: FormValues;
  faults: FormFault[];
  request: PageRequest;
}

/** The text of a procedure, typed or as a file, with all that is wrong with it. */
export function WriteProcedure({ values, faults, request }: FormProps) {
  return (
    <Form request={request} takesFiles>
      <p class="govuk-body">{texts.nothingYet}</p>
      {furtherFaults(faults)}
      {textarea({
        id: textField,
        name: textField,
        label: { text: texts.text.label, classes: 'govuk-label--m' },
        hint: { text: texts.text.hint },
        classes: 'redress-code',
        rows: 25,
        value: values[textField] ?? '',
        ...errorAt(faults, textField),
      })}
      {fileUpload({
        id: 'file',
        name: 'file',
        label: { text: texts.file.label, classes: 'govuk-label--m' },
        hint: { text: texts.file.hint },
        attributes: { accept: '.json,application/json' },
        ...errorAt(faults, 'file'),
      })}
      {button({ text: texts.check, name: 'do', value: 'preview', preventDoubleClick: true })}
    </Form>
  );
}

/** The first fault stands at the field itself; each further one above it. */
function furtherFaults(faults: readonly FormFault[]) {
  return faults
    .filter(({ field }) => field === textField)
    .slice(1)
    .map(({ message }, index) => errorMessage({ id: `${textField}-${index + 2}-error`, text: message }));
}

/** What it says, and why it is wanted; then it waits for a second person. */
export function LookAtProcedure({
  values,
  faults,
  request,
  ...shown
}: FormProps & { procedure: Procedure; before: Procedure | null }) {
  return (
    <>
      {insetText({ text: look.checked })}
      <ProcedurePreview {...shown} />
      <Form request={request}>
        <input type="hidden" name={textField} value={values[textField] ?? ''} />
        {textarea({
          id: 'reason',
          name: 'reason',
          label: { text: look.reason.label, classes: 'govuk-label--m' },
          rows: 3,
          value: values['reason'] ?? '',
          ...errorAt(faults, 'reason'),
        })}
        <div class="govuk-button-group">
          {button({ text: look.propose, name: 'do', value: 'propose', preventDoubleClick: true })}
          {button({ text: look.edit, name: 'do', value: 'edit', classes: 'govuk-button--secondary' })}
        </div>
      </Form>
    </>
  );
}
