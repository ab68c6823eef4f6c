import { bulkChoice, type BulkChoice } from '../../bulk/bulk-choice.ts';
import { bulkTexts as texts } from '../../language/en/pages-staff-bulk.ts';
import { typedDate, type FormFault } from '../form.ts';
import { fieldsOfAction } from './bulk-fields.tsx';
import type { BulkProps } from './bulk-props.ts';

export type ReadBulk = { choice: BulkChoice; reason: string | undefined } | { faults: FormFault[] };

/** What is to be done, as the verb takes it, or what is wrong with it. */
export function readBulk({ action, handlers, values }: Pick<BulkProps, 'action' | 'handlers' | 'values'>): ReadBulk {
  const { handler = '', label = '', reason } = values;
  const until = typedDate(values, 'until');
  const parsed = bulkChoice.safeParse({
    action,
    handler,
    staff: handler,
    labels: [label],
    ...(until === undefined ? {} : { until }),
  });
  const isKnown = handlers.some(({ staffId }) => staffId === handler);
  const wrong = {
    handler: isKnown ? null : texts.handler.missing,
    label: parsed.success ? null : texts.labelField.missing,
    reason: reason === undefined ? texts.reason.missing : reason.length > 10_000 ? texts.reason.tooLong : null,
    until: parsed.success ? null : texts.until.wrong,
  };
  const faults = fieldsOfAction[action].flatMap((field) => {
    const message = wrong[field];
    return message === null ? [] : [{ field: field === 'until' ? 'until-day' : field, message }];
  });
  if (faults.length > 0) return { faults };
  return { choice: parsed.success ? parsed.data : bulkChoice.parse({ action }), reason };
}
