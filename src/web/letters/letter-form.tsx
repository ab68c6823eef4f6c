import type { EventText } from '../../language/en/event-text.ts';
import { eventTexts } from '../../language/en/pages-staff-events.ts';
import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import { drawField } from '../event-forms/draw-field.tsx';
import { wholeForm } from '../event-forms/failure-faults.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';
import { wholeFault } from '../whole-fault.ts';
import { letterFields, reasonsField } from './letter-fields.ts';
import type { LetterSubject } from './letter-subject.ts';
import { templateField } from './typed-of.ts';

interface Props {
  subject: LetterSubject;
  values: FormValues;
  faults: readonly FormFault[];
  request: PageRequest;
  /** Of the letter; 0 for a new one. */
  version: number;
  /** What can be done with it from here; the first is what the form is for. */
  actions: readonly (keyof typeof texts.actions)[];
}

/** The form on which a letter is written: what its event needs, the reasons point by point, and its words. */
export function LetterForm({ subject, values, faults, request, version, actions }: Props) {
  const { event, choices, view } = subject;
  const { path } = request.http.req;
  // A letter that is not kept yet has no address of its own: it goes by what it is for.
  const address = version === 0 ? pathTo('staffLetterNew', { reference: view.reference }, { for: event }) : path;
  const words: EventText = eventTexts[event];
  const drawing = { values, faults, choices, isFresh: version === 0 };
  return (
    <Form request={request} action={address}>
      <input type="hidden" name="letterVersion" value={String(version)} />
      <input type="hidden" name="version" value={String(view.version)} />
      {version === 0 ? <input type="hidden" name={templateField} value={values[templateField] ?? ''} /> : ''}
      {letterFields(event, choices).map((field) => [
        drawField(field, words.fields[field.name] ?? { label: field.name }, drawing),
        field.kind === 'findings'
          ? choices.issues.map((issue) => <Reasons issue={issue} values={values} faults={faults} />)
          : '',
      ])}
      {textarea({
        id: 'letter',
        name: 'letter',
        label: { text: texts.letter.label, classes: 'govuk-label--s' },
        hint: { text: texts.letter.hint },
        value: values['letter'] ?? '',
        rows: 24,
        ...errorAt(faults, 'letter'),
      })}
      <div class="govuk-button-group" id={wholeForm} tabindex={-1}>
        {wholeFault(faults, wholeForm)}
        {actions.map((action, index) =>
          button({
            text: texts.actions[action],
            name: 'action',
            value: action,
            preventDoubleClick: true,
            ...(index === 0 ? {} : { classes: 'govuk-button--secondary' }),
          }),
        )}
      </div>
    </Form>
  );
}

interface ReasonsProps {
  issue: { number: number; text: string };
  values: FormValues;
  faults: readonly FormFault[];
}

function Reasons({ issue: { number, text }, values, faults }: ReasonsProps) {
  const name = reasonsField(number);
  return (
    <>
      {textarea({
        id: name,
        name,
        label: { text: texts.reasons.label(number, text), classes: 'govuk-label--s' },
        value: values[name] ?? '',
        rows: 5,
        ...errorAt(faults, name),
      })}
    </>
  );
}
