import type { BulkAction } from '../../bulk/bulk-choice.ts';
import type { Place } from '../../bulk/suggested-place.ts';
import { bulkTexts as texts } from '../../language/en/pages-staff-bulk.ts';
import { drawDate } from '../event-forms/draw-field.tsx';
import { errorAt } from '../form.ts';
import { input, select, textarea } from '../govuk.ts';
import type { BulkProps } from './bulk-props.ts';
import { memberInWords } from './member-in-words.ts';

/** What an action needs to know besides the cases. */
export const fieldsOfAction: Record<
  BulkAction,
  readonly ('handler' | 'team' | 'service' | 'label' | 'why' | 'reason' | 'until')[]
> = {
  assign: ['handler'],
  watch: ['handler'],
  route: ['team', 'service', 'why'],
  chase: [],
  label: ['label'],
  unlabel: ['label'],
  hold: ['reason', 'until'],
  releaseHold: ['reason'],
  export: [],
};

/** Those of the action in hand. */
export function BulkFields(props: BulkProps) {
  return <>{fieldsOfAction[props.action].map((field) => drawers[field](props))}</>;
}

const drawers = {
  handler: ({ handlers, ofStaff, today, values, faults }: BulkProps) =>
    select({
      id: 'handler',
      name: 'handler',
      label: { text: texts.handler.label },
      items: [
        { value: '', text: '' },
        ...handlers
          .filter(({ staffId }) => staffId !== ofStaff?.staffId)
          .map((member) => ({
            value: member.staffId,
            text: memberInWords(member, today),
            selected: member.staffId === values.handler,
          })),
      ],
      ...errorAt(faults, 'handler'),
    }),
  team: ({ places, ...props }: BulkProps) => placePick('team', places.teams, props),
  service: ({ places, ...props }: BulkProps) => placePick('service', places.services, props),
  label: ({ values, faults }: BulkProps) =>
    input({
      id: 'label',
      name: 'label',
      label: { text: texts.labelField.label, classes: 'govuk-label--s' },
      hint: { text: texts.labelField.hint },
      value: values.label ?? '',
      classes: 'govuk-input--width-20',
      ...errorAt(faults, 'label'),
    }),
  why: (props: BulkProps) => reasonBox(texts.why.label, props),
  reason: (props: BulkProps) => reasonBox(texts.reason.label, props),
  until: ({ values, faults }: BulkProps) => drawDate('until', texts.until, { values, faults }),
};

type Filled = Pick<BulkProps, 'values' | 'faults'>;

function placePick(name: 'team' | 'service', places: readonly Place[], { values, faults }: Filled) {
  return select({
    id: name,
    name,
    label: { text: texts[name].label },
    hint: { text: texts[name].hint },
    items: [
      { value: '', text: texts[name].none },
      ...places.map((place) => ({ value: place.id, text: place.name, selected: place.id === values[name] })),
    ],
    ...errorAt(faults, name),
  });
}

function reasonBox(label: string, { values, faults }: Filled) {
  return textarea({
    id: 'reason',
    name: 'reason',
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: texts.reason.hint },
    value: values.reason ?? '',
    rows: 3,
    ...errorAt(faults, 'reason'),
  });
}
