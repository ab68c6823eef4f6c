import { z } from 'zod';
import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { patterns } from '../../paths.ts';
import { ownActionPage, type OwnActionProps } from './own-action.tsx';
import { OwnDecisions } from './own-decisions.tsx';
import { OwnList } from './own-list.tsx';
import { OwnViewForm } from './own-view-form.tsx';

const views = ['agrees', 'disagrees'] as const;

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
      view: z.enum(views, { error: words.view.missing }),
      text: z.string().max(10_000, words.text.tooLong).optional(),
    })
    .refine(({ view, text }) => view === 'agrees' || text !== undefined, { path: ['text'], error: words.text.missing });
}

function Understanding(props: OwnActionProps) {
  const { own, texts } = props;
  const words = texts.ownAnswers.definitionTexts;
  return (
    <>
      <Points own={own} texts={texts} />
      <p class="govuk-body">{words.delay}</p>
      <OwnViewForm {...props} views={views} words={words} />
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
