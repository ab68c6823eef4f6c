import { z } from 'zod';
import type { Texts } from '../../../language/language.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { errorAt } from '../../form.ts';
import { button, checkboxes } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { patterns } from '../../paths.ts';
import { ownActionPage, type OwnActionProps } from './own-action.tsx';
import { OwnMoreTime } from './own-more-time.tsx';
import { ownWordsField } from './own-words-field.ts';

/** Why we need more time and until when; whoever does not agree says so here, and to whom else they can turn. */
export const ownExtensionPage = ownActionPage({
  path: patterns.ownExtension,
  event: 'addInformation',
  title: (_own, { ownAnswers }) => ownAnswers.extensionTexts.title,
  field: 'view',
  form: schema,
  eventOf: ({ view, text }, _own, { ownAnswers }) =>
    eventSchemas.addInformation.parse({
      type: 'addInformation',
      about: 'extension',
      view,
      text: text ?? ownAnswers.extensionTexts.said,
    }),
  isAlwaysShown: true,
  draw: (props) => (
    <>
      <OwnMoreTime own={props.own} texts={props.texts} />
      {props.own.allowed.includes('addInformation') || props.faults.length > 0 ? <Disagree {...props} /> : ''}
    </>
  ),
  done: 'extension',
});

function schema({ ownAnswers: { extensionTexts: words } }: Texts) {
  return z.object({
    view: z.literal('disagrees', words.disagree.missing),
    text: z.string().max(10_000, words.text.tooLong).optional(),
  });
}

function Disagree({ values, faults, request, texts }: OwnActionProps) {
  const words = texts.ownAnswers.extensionTexts;
  return (
    <Form request={request}>
      {checkboxes({
        name: 'view',
        idPrefix: 'view',
        fieldset: { legend: { text: words.disagree.label, classes: 'govuk-fieldset__legend--m' } },
        items: [{ value: 'disagrees', text: words.disagree.tick, checked: values.view === 'disagrees' }],
        ...errorAt(faults, 'view'),
      })}
      {ownWordsField({ values, faults }, words.text.label, 4)}
      {button({ text: words.send, preventDoubleClick: true })}
    </Form>
  );
}
