import { z } from 'zod';
import type { Texts } from '../../../language/language.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { errorAt } from '../../form.ts';
import { button, characterCount, radios } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { patterns } from '../../paths.ts';
import { ownActionPage, type OwnActionProps } from './own-action.tsx';

const views = ['agrees', 'partly', 'disagrees'] as const;

/** Says whether somebody accepts the outcome. Nobody has to say why, and nothing that they may do depends on it. */
export const ownOutcomePage = ownActionPage({
  path: patterns.ownOutcome,
  event: 'addInformation',
  title: (_own, { ownAnswers }) => ownAnswers.outcomeTexts.title,
  field: 'view',
  form: schema,
  eventOf: ({ view, text }, _own, { ownAnswers }) =>
    eventSchemas.addInformation.parse({
      type: 'addInformation',
      about: 'outcome',
      view,
      text: text ?? ownAnswers.outcomeTexts.said[view],
    }),
  draw: (props) => <Outcome {...props} />,
  done: 'outcome',
});

function schema({ ownAnswers: { outcomeTexts: words } }: Texts) {
  return z.object({
    view: z.enum(views, { error: words.view.missing }),
    text: z.string().max(10_000, words.text.tooLong).optional(),
  });
}

function Outcome({ values, faults, request, texts }: OwnActionProps) {
  const words = texts.ownAnswers.outcomeTexts;
  return (
    <>
      <p class="govuk-body">{words.intro}</p>
      <Form request={request}>
        {radios({
          name: 'view',
          idPrefix: 'view',
          fieldset: { legend: { text: words.view.label, classes: 'govuk-fieldset__legend--m' } },
          items: views.map((value) => ({ value, text: words.view[value], checked: values.view === value })),
          ...errorAt(faults, 'view'),
        })}
        {characterCount({
          id: 'text',
          name: 'text',
          value: values.text ?? '',
          label: { text: words.text.label, classes: 'govuk-label--s' },
          rows: 6,
          maxlength: 10_000,
          threshold: 80,
          ...errorAt(faults, 'text'),
        })}
        {button({ text: words.send, preventDoubleClick: true })}
      </Form>
    </>
  );
}
