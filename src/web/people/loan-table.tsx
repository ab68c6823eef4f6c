import type { Loan } from '../../identity/delegation/list-loans.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { lendingTexts as texts } from '../../language/en/pages-lending.ts';
import { dataTable } from '../data-table.tsx';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';

/** What is lent to whom, and the way to take it back. */
export function LoanTable({ loans, request }: { loans: readonly Loan[]; request: PageRequest }) {
  return (
    <>
      <h2 class="govuk-heading-m">{texts.list}</h2>
      {loans.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({
          name: texts.list,
          head: Object.values(texts.head),
          rows: loans.map((loan) => rowOf(loan, request)),
        })
      )}
    </>
  );
}

function rowOf(loan: Loan, request: PageRequest) {
  const { from, to, startsOn, endsOn, reason, state, mayEnd } = loan;
  return [
    { text: from },
    { text: to },
    { text: texts.days(dateInWords(startsOn), dateInWords(endsOn)) },
    { text: reason, classes: 'redress-words' },
    { text: texts.states[state] },
    { html: mayEnd ? String(<TakeBack loan={loan} request={request} />) : '' },
  ];
}

function TakeBack({ loan: { id, to }, request }: { loan: Loan; request: PageRequest }) {
  return (
    <Form request={request}>
      <button
        type="submit"
        name="ends"
        value={id}
        class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
        data-module="govuk-button"
      >
        {texts.end}
        <span class="govuk-visually-hidden"> {texts.endHidden(to)}</span>
      </button>
    </Form>
  );
}
