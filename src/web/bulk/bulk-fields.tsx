import type { BulkAction } from '../../bulk/bulk-choice.ts';
import { bulkTexts as texts } from '../../language/en/pages-staff-bulk.ts';
import { drawDate } from '../event-forms/draw-field.tsx';
import { errorAt } from '../form.ts';
import { input, select, textarea } from '../govuk.ts';
import type { BulkProps } from './bulk-props.ts';
import { memberInWords } from './member-in-words.ts';

/** What an action needs to know besides the cases. */
export const fieldsOfAction: Record<BulkAction, readonly ('handler' | 'label' | 'reason' | 'until')[]> = {
  assign: ['handler'],
  watch: ['handler'],
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
  reason: ({ values, faults }: BulkProps) =>
    textarea({
      id: 'reason',
      name: 'reason',
      label: { text: texts.reason.label, classes: 'govuk-label--s' },
      hint: { text: texts.reason.hint },
      value: values.reason ?? '',
      rows: 3,
      ...errorAt(faults, 'reason'),
    }),
  until: ({ values, faults }: BulkProps) => drawDate('until', texts.until, { values, faults }),
};
