import type { View } from '../../../machines/words.ts';
import { errorAt } from '../../form.ts';
import { button, radios } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import type { OwnActionProps } from './own-action.tsx';
import { ownWordsField } from './own-words-field.ts';

interface Words {
  view: { label: string } & Partial<Record<View, string>>;
  text: { label: string };
  send: string;
}

/** Whether somebody agrees, and what they want to say about it. */
export function OwnViewForm({
  views,
  words,
  values,
  faults,
  request,
}: OwnActionProps & { views: readonly View[]; words: Words }) {
  return (
    <Form request={request}>
      {radios({
        name: 'view',
        idPrefix: 'view',
        fieldset: { legend: { text: words.view.label, classes: 'govuk-fieldset__legend--m' } },
        items: views.map((value) => ({ value, text: words.view[value] ?? value, checked: values.view === value })),
        ...errorAt(faults, 'view'),
      })}
      {ownWordsField({ values, faults }, words.text.label)}
      {button({ text: words.send, preventDoubleClick: true })}
    </Form>
  );
}
