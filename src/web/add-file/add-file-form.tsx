import { addFileTexts as texts } from '../../language/en/pages-add-file.ts';
import { drawFiles } from '../event-forms/draw-files.tsx';
import type { WaitingFile } from '../event-forms/field.ts';
import { wholeForm } from '../event-forms/failure-faults.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, checkboxes, input, select } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { wholeFault } from '../whole-fault.ts';
import { choosableKinds } from './read-file-form.ts';

/** What was typed into it, and what is wrong. */
export interface AddFileProps {
  values: FormValues;
  faults: FormFault[];
  /** Those that came with it before. */
  files: WaitingFile[];
  isFresh: boolean;
}

/** Files for a case, with what they are and whether only staff see them. */
export function AddFileForm({ values, faults, files, isFresh, request }: AddFileProps & { request: PageRequest }) {
  return (
    <Form request={request} takesFiles>
      {drawFiles('documents', texts.documents, { values, faults, choices: { files } })}
      {select({
        id: 'kind',
        name: 'kind',
        label: { text: texts.kind.label },
        items: [
          { value: '', text: texts.kind.choose },
          ...choosableKinds.map((kind) => ({
            value: kind,
            text: texts.kinds[kind],
            selected: values['kind'] === kind,
          })),
        ],
        ...errorAt(faults, 'kind'),
      })}
      {input({
        id: 'title',
        name: 'title',
        label: { text: texts.name.label, classes: 'govuk-label--s' },
        hint: { text: texts.name.hint },
        value: values['title'] ?? '',
        ...errorAt(faults, 'title'),
      })}
      {checkboxes({
        name: 'internal',
        idPrefix: 'internal',
        items: [
          {
            value: 'yes',
            text: texts.internal.label,
            hint: { text: texts.internal.hint },
            checked: isFresh || values['internal'] === 'yes',
          },
        ],
      })}
      <div id={wholeForm} tabindex={-1}>
        {wholeFault(faults, wholeForm)}
        {button({ text: texts.add, preventDoubleClick: true })}
      </div>
    </Form>
  );
}
