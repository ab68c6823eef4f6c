import type { Borrower } from '../../identity/delegation/list-borrowers.ts';
import { lendingTexts as texts } from '../../language/en/pages-lending.ts';
import { dateBoxes } from '../date-boxes.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, select, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';

interface Props {
  colleagues: readonly Borrower[];
  values: FormValues;
  faults: readonly FormFault[];
  /** Null where it is said whose roles are lent. */
  ownId: string | null;
  request: PageRequest;
}

/** To whom, from when to when, and why. */
export function LendForm({ colleagues, values, faults, ownId, request }: Props) {
  const chosen = (name: 'fromId' | 'toId', label: string) =>
    select({
      id: name,
      name,
      label: { text: label },
      items: [
        { value: '', text: texts.to.none },
        ...colleagues
          .filter(({ staffId }) => staffId !== ownId)
          .map((one) => ({ value: one.staffId, text: one.name, selected: values[name] === one.staffId })),
      ],
      ...errorAt(faults, name),
    });
  const filled = { values, faults, texts: request.texts };
  return (
    <Form request={request}>
      {ownId === null ? chosen('fromId', texts.from.label) : ''}
      {chosen('toId', texts.to.label)}
      {dateBoxes('startsOn', texts.startsOn, filled)}
      {dateBoxes('endsOn', texts.endsOn, filled)}
      {textarea({
        id: 'reason',
        name: 'reason',
        label: { text: texts.reason.label, classes: 'govuk-label--s' },
        rows: 2,
        value: values['reason'] ?? '',
        ...errorAt(faults, 'reason'),
      })}
      {button({ text: texts.send, preventDoubleClick: true })}
    </Form>
  );
}
