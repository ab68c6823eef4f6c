import { z } from 'zod';
import { escalationTexts as texts } from '../../../language/en/pages-resident.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { errorAt } from '../../form.ts';
import { button, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { patterns } from '../../paths.ts';
import { ownActionPage, type OwnActionProps } from './own-action.tsx';

/** Asks for the next stage. Nobody has to say why (Housing Ombudsman Code 6.12). */
export const askForStage2Page = ownActionPage({
  path: patterns.ownEscalation,
  event: 'requestEscalation',
  texts,
  field: 'reason',
  form: z.object({ reason: z.string().max(10_000, texts.reason.tooLong).optional() }),
  eventOf: ({ reason }) =>
    eventSchemas.requestEscalation.parse({ type: 'requestEscalation', ...(reason === undefined ? {} : { reason }) }),
  draw: (props) => <AskForStage2 {...props} />,
  done: 'stage-2',
});

function AskForStage2({ values, faults, request }: OwnActionProps) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
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
        {button({ text: texts.send, preventDoubleClick: true })}
      </Form>
    </>
  );
}
