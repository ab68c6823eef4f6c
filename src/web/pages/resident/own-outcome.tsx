import { z } from 'zod';
import type { Texts } from '../../../language/language.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { patterns } from '../../paths.ts';
import { ownActionPage, type OwnActionProps } from './own-action.tsx';
import { OwnViewForm } from './own-view-form.tsx';

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

function Outcome(props: OwnActionProps) {
  const words = props.texts.ownAnswers.outcomeTexts;
  return (
    <>
      <p class="govuk-body">{words.intro}</p>
      <OwnViewForm {...props} views={views} words={words} />
    </>
  );
}
