import { viewsTexts as texts } from '../../language/en/pages-worklist.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, checkboxes, input } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';

interface Props {
  toKeep: { query: string; words: string[] };
  values: FormValues;
  faults: FormFault[];
  request: PageRequest;
}

/** Gives the chosen filters a name. */
export function SaveViewForm({ toKeep, values, faults, request }: Props) {
  const box = (name: string, text: string) =>
    checkboxes({
      name,
      idPrefix: name,
      classes: 'govuk-checkboxes--small',
      items: [{ value: 'yes', text, checked: values[name] === 'yes' }],
    });
  return (
    <Form request={request}>
      <h2 class="govuk-heading-m">{texts.save}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {toKeep.words.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      <input type="hidden" name="query" value={toKeep.query} />
      {input({
        id: 'name',
        name: 'name',
        label: { text: texts.name.label },
        hint: { text: texts.name.hint },
        classes: 'govuk-input--width-20',
        value: values['name'] ?? '',
        ...errorAt(faults, 'name'),
      })}
      {box('isShared', texts.isShared)}
      {box('isDefault', texts.isDefault)}
      {button({ text: texts.button, name: 'act', value: 'save', preventDoubleClick: true })}
    </Form>
  );
}
