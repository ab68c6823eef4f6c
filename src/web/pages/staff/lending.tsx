import { lendRoles } from '../../../identity/delegation/lend-roles.ts';
import { endLoan } from '../../../identity/delegation/end-loan.ts';
import { listBorrowers, type Borrower } from '../../../identity/delegation/list-borrowers.ts';
import { listLoans, type Loan } from '../../../identity/delegation/list-loans.ts';
import { lendingTexts as texts } from '../../../language/en/pages-lending.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { faultsOfVerb, formValues, type FormFault, type FormValues } from '../../form.ts';
import { notificationBanner } from '../../govuk.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { LendForm } from '../../people/lend-form.tsx';
import { LoanTable } from '../../people/loan-table.tsx';
import { readLoan } from '../../people/read-loan.ts';

interface Props {
  loans: Loan[];
  colleagues: Borrower[];
  values: FormValues;
  faults: FormFault[];
}

/** Lends one's roles to a colleague for some days, and takes them back; who looks after people does it for others. */
export const lendingPage = definePage<Props>({
  path: patterns.lending,
  access: ['case.read', 'people.manage'],
  fresh: true,
  load: (request) => shown(request, {}),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    body: <Lending {...props} request={request} />,
  }),
  async submit(request, form) {
    const { ctx } = request;
    const values = formValues(form);
    const { ends } = values;
    if (ends !== undefined) {
      const done = await endLoan(ctx, { id: ends });
      return { redirect: pathTo('lending', {}, done ? { done: 'ended' } : {}) };
    }
    const read = readLoan(values, ownId(request));
    if (!read.ok) return { again: await shown(request, { values, faults: read.faults }) };
    const lent = await lendRoles(ctx, read.value);
    if (lent.ok) return { redirect: pathTo('lending', {}, { done: 'lent' }) };
    const faults = faultsOfVerb(lent.faults, { '/startsOn': 'startsOn-day', '/endsOn': 'endsOn-day' });
    return { again: await shown(request, { values, faults }) };
  },
});

async function shown({ ctx }: PageRequest, more: Partial<Props>): Promise<Props> {
  return { loans: await listLoans(ctx), colleagues: await listBorrowers(ctx), values: {}, faults: [], ...more };
}

/** Null for who looks after people: they say whose roles are lent. */
function ownId({ ctx: { actor } }: PageRequest): string | null {
  return actor.kind === 'staff' && !mayDo(actor, 'people.manage') ? actor.staffId : null;
}

function Lending({ loans, request, ...form }: Props & { request: PageRequest }) {
  const done = request.query.get('done');
  return (
    <>
      {done === 'lent' || done === 'ended' ? notificationBanner({ type: 'success', text: texts.done[done] }) : ''}
      <p class="govuk-body">{texts.intro}</p>
      <LendForm {...form} ownId={ownId(request)} request={request} />
      <LoanTable loans={loans} request={request} />
    </>
  );
}
