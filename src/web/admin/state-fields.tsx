import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { radios, select } from '../govuk.ts';

interface Words {
  legend: string;
  open: string;
  closed: string;
  merged: string;
  mergedHint: string;
  successor: string;
  choose: string;
}

interface Props {
  texts: Words;
  values: FormValues;
  faults: readonly FormFault[];
  /** What could follow it. */
  others: readonly { id: string; name: string }[];
}

/** Whether a team or a service is still there, and what follows it. */
export function StateFields({ texts, values, faults, others }: Props) {
  const successor = select({
    id: 'successor',
    name: 'successor',
    label: { text: texts.successor },
    items: [
      { value: '', text: texts.choose },
      ...others.map(({ id, name }) => ({ value: id, text: name, selected: values['successor'] === id })),
    ],
    ...errorAt(faults, 'successor'),
  });
  const choice = (value: 'open' | 'closed') => ({ value, text: texts[value], checked: values['state'] === value });
  const merged = { value: 'merged', text: texts.merged, checked: values['state'] === 'merged' };
  return radios({
    name: 'state',
    idPrefix: 'state',
    fieldset: { legend: { text: texts.legend, classes: 'govuk-fieldset__legend--m' } },
    items: [
      choice('open'),
      choice('closed'),
      { ...merged, hint: { text: texts.mergedHint }, conditional: { html: successor } },
    ],
    ...errorAt(faults, 'state'),
  });
}

/** What was chosen, as the two fields of a body; `closedOn` stays where it was closed already. */
export function stateOf(
  values: FormValues,
  now: { closedOn: string | null } | null,
  today: string,
): { closedOn: string | null; successorId: string | null } {
  const { state, successor } = values;
  if (state !== 'closed' && state !== 'merged') return { closedOn: null, successorId: null };
  return { closedOn: now?.closedOn ?? today, successorId: state === 'merged' ? (successor ?? '') : null };
}

/** The same two fields, as the form begins with them. */
export function valuesOfState({
  closedOn,
  successorId,
}: {
  closedOn: string | null;
  successorId: string | null;
}): FormValues {
  if (closedOn === null) return { state: 'open' };
  return successorId === null ? { state: 'closed' } : { state: 'merged', successor: successorId };
}
