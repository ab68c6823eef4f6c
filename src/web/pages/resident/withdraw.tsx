import { z } from 'zod';
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
  title: (_own, { resident }) => resident.withdrawalTexts.title,
  field: 'reason',
  form: ({ resident }) =>
    z.object({ reason: z.string().max(10_000, resident.withdrawalTexts.reason.tooLong).optional() }),
  eventOf: ({ reason }, { person }, { resident }) => {
    const by = person?.name ?? resident.withdrawalTexts.unnamed;
    return eventSchemas.withdraw.parse({ type: 'withdraw', by, ...(reason && { reason }) });
  },
  draw: (props) => <Withdraw {...props} />,
  done: 'withdrawal',
});

function Withdraw({ values, faults, request, texts }: OwnActionProps) {
  const words = texts.resident.withdrawalTexts;
  return (
    <>
      {warningText({ text: words.warning, iconFallbackText: words.warningIcon })}
      <p class="govuk-body">{words.stays}</p>
      <Form request={request}>
        {textarea({
          id: 'reason',
          name: 'reason',
          value: values.reason ?? '',
          label: { text: words.reason.label, classes: 'govuk-label--s' },
          hint: { text: words.reason.hint },
          rows: 3,
          ...errorAt(faults, 'reason'),
        })}
        {button({ text: words.send, classes: 'govuk-button--warning', preventDoubleClick: true })}
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('ownCase')}>
          {words.keep}
        </a>
      </p>
    </>
  );
}
