import { z } from 'zod';
import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { errorAt } from '../../form.ts';
import { button, characterCount, radios } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { patterns } from '../../paths.ts';
import { ownActionPage, type OwnActionProps } from './own-action.tsx';
import { OwnDecisions } from './own-decisions.tsx';
import { OwnList } from './own-list.tsx';

/** Says whether we have understood a complaint; no date waits for it. */
export const ownDefinitionPage = ownActionPage({
  path: patterns.ownDefinition,
  event: 'addInformation',
  title: (_own, { ownAnswers }) => ownAnswers.definitionTexts.title,
  field: 'view',
  form: schema,
  eventOf: ({ view, text }, _own, { ownAnswers }) =>
    eventSchemas.addInformation.parse({
      type: 'addInformation',
      about: 'definition',
      view,
      text: text ?? ownAnswers.definitionTexts.said[view],
    }),
  draw: (props) => <Understanding {...props} />,
  done: 'definition',
});

function schema({ ownAnswers: { definitionTexts: words } }: Texts) {
  return z
    .object({
      view: z.enum(['agrees', 'disagrees'], { error: words.view.missing }),
      text: z.string().max(10_000, words.text.tooLong).optional(),
    })
    .refine(({ view, text }) => view === 'agrees' || text !== undefined, { path: ['text'], error: words.text.missing });
}

function Understanding({ own, values, faults, request, texts }: OwnActionProps) {
  const words = texts.ownAnswers.definitionTexts;
  return (
    <>
      <Points own={own} texts={texts} />
      <p class="govuk-body">{words.delay}</p>
      <Form request={request}>
        {radios({
          name: 'view',
          idPrefix: 'view',
          fieldset: { legend: { text: words.view.label, classes: 'govuk-fieldset__legend--m' } },
          items: (['agrees', 'disagrees'] as const).map((value) => ({
            value,
            text: words.view[value],
            checked: values.view === value,
          })),
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

function Points({ own, texts }: { own: CaseView; texts: Texts }) {
  const words = texts.ownAnswers.definitionTexts;
  if (own.issues.length === 0) return <p class="govuk-body">{words.none}</p>;
  return (
    <>
      <h2 class="govuk-heading-m">{words.points}</h2>
      <OwnDecisions issues={own.issues} texts={texts} />
      <OwnList heading={words.outcomes} items={own.outcomesSought} />
      <OwnList heading={words.notOurs} items={own.notResponsibleFor} />
    </>
  );
}
