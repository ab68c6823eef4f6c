import { bulkTexts as texts } from '../../language/en/pages-staff-bulk.ts';
import { dayAndDate } from '../../language/en/dates.ts';
import { clockName, statesInWords } from '../case/case-in-words.ts';
import { dataTable } from '../data-table.tsx';
import { wholeForm } from '../event-forms/failure-faults.ts';
import { errorAt } from '../form.ts';
import { button, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import { linkTo } from '../link.ts';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';
import { BulkFields } from './bulk-fields.tsx';
import type { BulkProps } from './bulk-props.ts';

/** What would be done to which cases; nothing is done before it is confirmed here. */
export function ConfirmBulk({ request, ...props }: BulkProps & { request: PageRequest }) {
  const { action, ofStaff, cases } = props;
  return (
    <>
      {ofStaff === null ? '' : <p class="govuk-body">{texts.ofPerson(ofStaff.name)}</p>}
      <p class="govuk-body">{texts.says[action]}</p>
      <Form request={request} action={pathTo('bulk')}>
        <input type="hidden" name="action" value={action} />
        {ofStaff === null ? <Cases {...props} /> : <input type="hidden" name="of" value={ofStaff.staffId} />}
        <BulkFields {...props} />
        <List cases={cases} />
        <div class="govuk-button-group" id={wholeForm} tabindex={-1}>
          {button({ text: texts.confirm(cases.length), preventDoubleClick: true })}
          <a class="govuk-link" href={pathTo('worklist')}>
            {texts.cancel}
          </a>
        </div>
      </Form>
    </>
  );
}

/** Typed in only where the list gave none, or one that is not there. */
function Cases({ typed, faults, cases }: BulkProps) {
  const error = errorAt(faults, 'cases');
  if (error.errorMessage === undefined)
    return <input type="hidden" name="cases" value={cases.map(({ reference }) => reference).join(' ')} />;
  return textarea({
    id: 'cases',
    name: 'cases',
    label: { text: texts.cases.label, classes: 'govuk-label--s' },
    hint: { text: texts.cases.hint },
    value: typed.split(/[\s,;]+/).join('\n'),
    rows: 4,
    ...error,
  });
}

const shown = 50;

function List({ cases }: Pick<BulkProps, 'cases'>) {
  if (cases.length === 0) return <></>;
  const rows = cases
    .slice(0, shown)
    .map(({ reference, states, procedure, nextDueOn, nextDueClock, owner }) => [
      { html: linkTo(pathTo('staffCase', { reference }), reference), classes: 'redress-nowrap' },
      { text: statesInWords(states, procedure) },
      { text: nextDueClock === null ? '' : clockName(nextDueClock) },
      { text: nextDueOn === null ? '' : dayAndDate(nextDueOn) },
      { text: owner ?? texts.nobody },
    ]);
  return (
    <>
      {dataTable({ name: texts.cases.label, head: Object.values(texts.head), rows })}
      {cases.length > shown ? <p class="govuk-body">{texts.more(cases.length - shown)}</p> : ''}
    </>
  );
}
