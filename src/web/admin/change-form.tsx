import type { Child } from 'hono/jsx';
import type { Difference } from '../../configuration/differences.ts';
import { sentTexts as texts } from '../../language/en/pages-admin.ts';
import type { FormFault, FormValues } from '../form.ts';
import { button, input } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { wholeFault } from '../whole-fault.ts';
import { DifferencesTable } from './differences-table.tsx';
import { wholeForm } from './send-change.ts';

interface Props {
  request: PageRequest;
  /** The fingerprint of what holds now. */
  seen: string;
  values: FormValues;
  faults: readonly FormFault[];
  /** What holds now and differs from what was typed, where somebody was faster. */
  meanwhile?: readonly Difference[];
  names?: ReadonlyMap<string, string>;
  takesFiles?: boolean;
  /** On a second button, which saves nothing. */
  preview?: string;
  children?: Child;
}

/** A form of the configuration: its fields, why, and the button; what somebody else has changed meanwhile is shown beside. */
export function ChangeForm({
  request,
  seen,
  values,
  faults,
  meanwhile = [],
  names,
  takesFiles,
  preview,
  children,
}: Props) {
  const isOvertaken = faults.some(({ message }) => message === texts.overtaken);
  return (
    <Form request={request} {...(takesFiles ? { takesFiles } : {})}>
      <input type="hidden" name="seen" value={seen} />
      {children}
      {input({
        id: 'reason',
        name: 'reason',
        label: { text: texts.reason.label, classes: 'govuk-label--s' },
        hint: { text: texts.reason.hint },
        value: values['reason'] ?? '',
      })}
      <div id={wholeForm} tabindex={-1}>
        {wholeFault(faults, wholeForm)}
        {isOvertaken ? (
          <DifferencesTable name={texts.nowHolds} differences={meanwhile} names={names ?? new Map()} />
        ) : (
          ''
        )}
        <div class="govuk-button-group">
          {button({ text: texts.save, preventDoubleClick: true })}
          {preview === undefined
            ? ''
            : button({ text: preview, name: 'do', value: 'preview', classes: 'govuk-button--secondary' })}
        </div>
      </div>
    </Form>
  );
}
