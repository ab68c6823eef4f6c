import { z } from 'zod';
import { withdrawalTexts as texts } from '../../../language/en/pages-resident.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { errorAt } from '../../form.ts';
import { button, textarea, warningText } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { pathTo, patterns } from '../../paths.ts';
import { ownActionPage, type OwnActionProps } from './own-action.tsx';

/** Withdraws a complaint, after saying what that means; it stays on record. */
export const withdrawPage = ownActionPage({
  path: patterns.ownWithdrawal,
  event: 'withdraw',
  title: () => texts.title,
  field: 'reason',
  form: z.object({ reason: z.string().max(10_000, texts.reason.tooLong).optional() }),
  eventOf: ({ reason }, { person }) =>
    eventSchemas.withdraw.parse({ type: 'withdraw', by: person?.name ?? texts.unnamed, ...(reason && { reason }) }),
  draw: (props) => <Withdraw {...props} />,
  done: 'withdrawal',
});

function Withdraw({ values, faults, request }: OwnActionProps) {
  return (
    <>
      {warningText({ text: texts.warning, iconFallbackText: texts.warningIcon })}
      <p class="govuk-body">{texts.stays}</p>
      <Form request={request}>
        {textarea({
          id: 'reason',
          name: 'reason',
          value: values.reason ?? '',
          label: { text: texts.reason.label, classes: 'govuk-label--s' },
          hint: { text: texts.reason.hint },
          rows: 3,
          ...errorAt(faults, 'reason'),
        })}
        {button({ text: texts.send, classes: 'govuk-button--warning', preventDoubleClick: true })}
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('ownCase')}>
          {texts.keep}
        </a>
      </p>
    </>
  );
}
