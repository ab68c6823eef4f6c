import { personTexts as texts } from '../../language/en/pages-people.ts';
import { dateBoxes } from '../date-boxes.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, input } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';

interface Props {
  values: FormValues;
  faults: readonly FormFault[];
  request: PageRequest;
}

/** Who somebody is, and when they are away. */
export function PersonForm({ values, faults, request }: Props) {
  const { name, email, awayFrom, awayUntil } = texts.fields;
  const filled = { values, faults, texts: request.texts };
  return (
    <Form request={request}>
      {input({
        id: 'name',
        name: 'name',
        label: { text: name.label, classes: 'govuk-label--s' },
        value: values['name'] ?? '',
        autocomplete: 'off',
        ...errorAt(faults, 'name'),
      })}
      {input({
        id: 'email',
        name: 'email',
        type: 'email',
        spellcheck: false,
        label: { text: email.label, classes: 'govuk-label--s' },
        hint: { text: email.hint },
        value: values['email'] ?? '',
        autocomplete: 'off',
        ...errorAt(faults, 'email'),
      })}
      {dateBoxes('awayFrom', awayFrom, filled)}
      {dateBoxes('awayUntil', awayUntil, filled)}
      {button({ text: texts.save, preventDoubleClick: true })}
    </Form>
  );
}
