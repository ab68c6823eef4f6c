import { z } from 'zod';
import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { eventSchemas } from '../../../machines/events.ts';
import type { StageRule } from '../../../machines/procedure.ts';
import { errorAt } from '../../form.ts';
import { button, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { patterns } from '../../paths.ts';
import { FilesField } from './files/files-field.tsx';
import { ownActionPage, type OwnActionProps } from './own-action.tsx';
import { ownStage, procedureOf } from './own-stage.ts';

/** Asks for the next stage. Nobody has to say why (Housing Ombudsman Code 6.12). */
export const askForNextStagePage = ownActionPage({
  path: patterns.ownEscalation,
  event: 'requestEscalation',
  takesFiles: true,
  title: (own, texts) => texts.resident.escalationTexts.title(ownStage(own, texts).voice),
  field: 'reason',
  form: ({ resident }) =>
    z.object({ reason: z.string().max(10_000, resident.escalationTexts.reason.tooLong).optional() }),
  eventOf: (given) => eventSchemas.requestEscalation.parse({ type: 'requestEscalation', ...given }),
  draw: (props) => <AskForNextStage {...props} />,
  done: 'stage-2',
});

function AskForNextStage({ own, values, faults, files, request, texts }: OwnActionProps) {
  const words = texts.resident.escalationTexts;
  return (
    <>
      <WhatItIs own={own} texts={texts} />
      <p class="govuk-body">{words.noReason}</p>
      <Form request={request} takesFiles>
        {textarea({
          id: 'reason',
          name: 'reason',
          value: values.reason ?? '',
          label: { text: words.reason.label, classes: 'govuk-label--s' },
          hint: { text: words.reason.hint },
          rows: 6,
          ...errorAt(faults, 'reason'),
        })}
        <FilesField files={files} faults={faults} texts={texts} />
        {button({ text: words.send(ownStage(own, texts).voice), preventDoubleClick: true })}
      </Form>
    </>
  );
}

function WhatItIs({ own, texts }: { own: CaseView; texts: Texts }) {
  const words = texts.resident.escalationTexts;
  const { next, voice } = ownStage(own, texts);
  if (next === null) return <></>;
  const about = texts.stages.about(next);
  const isLast = procedureOf(own).stages.at(-1)?.id === next.id;
  return (
    <>
      <p class="govuk-body">{words.intro[introOf(next, isLast)]}</p>
      {about === null ? '' : <p class="govuk-body">{words.about(voice.next, about)}</p>}
    </>
  );
}

function introOf({ kind }: StageRule, isLast: boolean): 'panel' | 'last' | 'middle' {
  if (kind === 'panel-review') return 'panel';
  return isLast ? 'last' : 'middle';
}
