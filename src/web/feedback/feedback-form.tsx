import type { Texts } from '../../language/language.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, characterCount, checkboxes, input, select } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';

type Words = Texts['feedback']['thankTexts'] | Texts['feedback']['commentTexts'];

export interface FeedbackFormProps {
  values: FormValues;
  faults: FormFault[];
  services: readonly { id: string; name: string }[];
}

/** The form of thanks or of a comment: only the words are needed. */
export function FeedbackForm(props: FeedbackFormProps & { words: Words; request: PageRequest }) {
  const { values, faults, services, words, request } = props;
  return (
    <Form request={request}>
      {characterCount({
        id: 'words',
        name: 'words',
        label: { text: words.words.label, classes: 'govuk-label--m' },
        hint: { text: words.words.hint },
        value: values['words'] ?? '',
        rows: 8,
        maxlength: 5_000,
        threshold: 80,
        ...errorAt(faults, 'words'),
      })}
      {services.length === 0 ? '' : serviceSelect(services, values, words)}
      {input({
        id: 'name',
        name: 'name',
        label: { text: words.name.label },
        value: values['name'] ?? '',
        autocomplete: 'name',
        spellcheck: false,
        ...errorAt(faults, 'name'),
      })}
      {input({
        id: 'email',
        name: 'email',
        type: 'email',
        label: { text: words.email.label },
        hint: { text: words.email.hint },
        value: values['email'] ?? '',
        autocomplete: 'email',
        spellcheck: false,
        ...errorAt(faults, 'email'),
      })}
      {checkboxes({
        name: 'mayQuote',
        idPrefix: 'mayQuote',
        fieldset: { legend: { text: words.mayQuote.label, classes: 'govuk-fieldset__legend--s' } },
        items: [{ value: 'yes', text: words.mayQuote.yes, checked: values['mayQuote'] === 'yes' }],
      })}
      {button({ text: words.send, preventDoubleClick: true })}
    </Form>
  );
}

function serviceSelect(services: FeedbackFormProps['services'], values: FormValues, { service }: Words) {
  const named = services.map(({ id, name }) => ({ value: id, text: name, selected: values['service'] === id }));
  return select({
    id: 'service',
    name: 'service',
    label: { text: service.label },
    items: [{ value: '', text: service.unknown }, ...named],
  });
}
