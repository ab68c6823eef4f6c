import type { ChangeDetail } from '../../configuration/get-change.ts';
import { changeTexts } from '../../language/en/pages-admin.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, insetText, radios, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { wholeFault } from '../whole-fault.ts';

const texts = changeTexts.decide;

interface Props {
  change: ChangeDetail;
  values: FormValues;
  faults: FormFault[];
  request: PageRequest;
}

/** The second person's decision; for whoever proposed it, the way to take it back. */
export function DecideForm({ change, values, faults, request }: Props) {
  if (change.state !== 'proposed') return <></>;
  if (change.isOwn) return <Withdraw faults={faults} request={request} />;
  if (!change.mayDecide) return insetText({ text: texts.forbidden });
  return (
    <Form request={request}>
      {radios({
        name: 'decision',
        idPrefix: 'decision',
        fieldset: { legend: { text: texts.legend, classes: 'govuk-fieldset__legend--m' } },
        items: (['apply', 'reject'] as const).map((value) => ({
          value,
          text: texts[value],
          checked: values['decision'] === value,
        })),
        ...errorAt(faults, 'decision'),
      })}
      {textarea({
        id: 'reason',
        name: 'reason',
        label: { text: texts.reason.label, classes: 'govuk-label--s' },
        hint: { text: texts.reason.hint },
        value: values['reason'] ?? '',
        rows: 3,
        ...errorAt(faults, 'reason'),
      })}
      {button({ text: texts.send, preventDoubleClick: true })}
    </Form>
  );
}

function Withdraw({ faults, request }: Pick<Props, 'faults' | 'request'>) {
  return (
    <Form request={request}>
      {insetText({ text: texts.own })}
      <div id="decision" tabindex={-1}>
        {wholeFault(faults, 'decision')}
        {button({
          text: texts.withdraw,
          name: 'do',
          value: 'withdraw',
          classes: 'govuk-button--secondary',
          preventDoubleClick: true,
        })}
      </div>
    </Form>
  );
}
