import type { WholeChange } from '../../configuration/whole-change.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, insetText, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { wholeFault } from '../whole-fault.ts';

const texts = rulesTexts.change;

interface Props {
  change: WholeChange;
  values: FormValues;
  faults: FormFault[];
  request: PageRequest;
}

/** The second person's word on a change; whoever proposed it may only take it back. */
export function DecideRules({ change: { state, isOwn, mayDecide }, values, faults, request }: Props) {
  if (state !== 'proposed' || !mayDecide) return <></>;
  return (
    <Form request={request}>
      {isOwn ? insetText({ text: texts.ownOnly }) : ''}
      {wholeFault(faults, 'decision')}
      {textarea({
        id: 'why',
        name: 'why',
        label: { text: texts.whyLabel },
        rows: 2,
        value: values['why'] ?? '',
        ...errorAt(faults, 'why'),
      })}
      <div class="govuk-button-group">
        {isOwn ? '' : button({ text: texts.decide, name: 'do', value: 'apply', preventDoubleClick: true })}
        {isOwn ? '' : button({ text: texts.reject, name: 'do', value: 'reject', classes: 'govuk-button--secondary' })}
        {isOwn
          ? button({ text: texts.withdraw, name: 'do', value: 'withdraw', classes: 'govuk-button--secondary' })
          : ''}
      </div>
    </Form>
  );
}
