import { z } from 'zod';
import type { CaseView } from '../../../cases/view.ts';
import { escalationTexts as texts } from '../../../language/en/pages-resident.ts';
import { stageWords } from '../../../language/en/stages.ts';
import { eventSchemas } from '../../../machines/events.ts';
import type { StageRule } from '../../../machines/procedure.ts';
import { errorAt } from '../../form.ts';
import { button, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { patterns } from '../../paths.ts';
import { ownActionPage, type OwnActionProps } from './own-action.tsx';
import { ownStage, procedureOf } from './own-stage.ts';

/** Asks for the next stage. Nobody has to say why (Housing Ombudsman Code 6.12). */
export const askForNextStagePage = ownActionPage({
  path: patterns.ownEscalation,
  event: 'requestEscalation',
  title: (own) => texts.title(ownStage(own).voice),
  field: 'reason',
  form: z.object({ reason: z.string().max(10_000, texts.reason.tooLong).optional() }),
  eventOf: ({ reason }) =>
    eventSchemas.requestEscalation.parse({ type: 'requestEscalation', ...(reason === undefined ? {} : { reason }) }),
  draw: (props) => <AskForNextStage {...props} />,
  done: 'stage-2',
});

function AskForNextStage({ own, values, faults, request }: OwnActionProps) {
  return (
    <>
      <WhatItIs own={own} />
      <p class="govuk-body">{texts.noReason}</p>
      <Form request={request}>
        {textarea({
          id: 'reason',
          name: 'reason',
          value: values.reason ?? '',
          label: { text: texts.reason.label, classes: 'govuk-label--s' },
          hint: { text: texts.reason.hint },
          rows: 6,
          ...errorAt(faults, 'reason'),
        })}
        {button({ text: texts.send(ownStage(own).voice), preventDoubleClick: true })}
      </Form>
    </>
  );
}

function WhatItIs({ own }: { own: CaseView }) {
  const { next, voice } = ownStage(own);
  if (next === null) return <></>;
  const about = stageWords.about(next);
  const isLast = procedureOf(own).stages.at(-1)?.id === next.id;
  return (
    <>
      <p class="govuk-body">{texts.intro[introOf(next, isLast)]}</p>
      {about === null ? '' : <p class="govuk-body">{texts.about(voice.next, about)}</p>}
    </>
  );
}

function introOf({ kind }: StageRule, isLast: boolean): keyof typeof texts.intro {
  if (kind === 'panel-review') return 'panel';
  return isLast ? 'last' : 'middle';
}
