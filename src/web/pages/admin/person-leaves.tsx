import { countOpenCases } from '../../../cases/count-open-cases.ts';
import { handOver } from '../../../cases/hand-over.ts';
import { rolesBody } from '../../../configuration/areas/roles.ts';
import { inForce } from '../../../configuration/in-force.ts';
import { proposeChange } from '../../../configuration/propose-change.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { findPerson } from '../../../identity/people/find-person.ts';
import type { PersonListed } from '../../../identity/people/list-people.ts';
import { listHandlers, type Handler } from '../../../identity/list-handlers.ts';
import { leavesTexts as texts, rolesTexts } from '../../../language/en/pages-people.ts';
import { errorAt, formValues, type FormFault } from '../../form.ts';
import { found } from '../../found.ts';
import { button, notificationBanner, select } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { wholeFault } from '../../whole-fault.ts';

interface Props {
  person: PersonListed;
  cases: number;
  colleagues: Handler[];
  to: string;
  faults: FormFault[];
  /** What came of it, once it is done. */
  done: string | null;
}

/** Somebody leaves: signed out at once, and their open complaints go to a colleague. */
export const personLeavesPage = definePage<Props>({
  path: patterns.adminPersonLeaves,
  access: ['people.manage'],
  fresh: true,
  load: (request) => shown(request, {}),
  view: (props, request) => ({
    title: texts.title(props.person.name),
    faults: props.faults,
    back: { href: pathTo('adminPerson', { id: props.person.staffId }), text: rolesTexts.back },
    body: <Leaves {...props} request={request} />,
  }),
  async submit(request, form) {
    const { to = '' } = formValues(form);
    const before = await shown(request, { to });
    const isNamed = before.colleagues.some(({ staffId }) => staffId === to);
    if (before.cases > 0 && !isNamed) return fault(before, 'to', texts.to.missing);
    const why = await leave(request.ctx, before.person.staffId);
    if (why !== null) return fault(before, 'leaves', `${texts.refused.last} ${why}`);
    const { given, kept } = isNamed
      ? await handOver(request.ctx, { from: before.person.staffId, to })
      : { given: 0, kept: [] };
    return { again: await shown(request, { done: texts.done(given, kept) }), status: 200 };
  },
});

function fault(props: Props, field: string, message: string) {
  return { again: { ...props, faults: [{ field, message }] } };
}

async function shown(request: PageRequest, more: Partial<Props>): Promise<Props> {
  const { ctx } = request;
  const staffId = param(request, 'id');
  const person = found(await findPerson(ctx, { staffId }));
  const colleagues = (await listHandlers(ctx)).filter((one) => one.staffId !== staffId);
  const cases = await countOpenCases(ctx, { owner: staffId });
  return { person, cases, colleagues, to: '', faults: [], done: null, ...more };
}

/** Null where they have left, else why not. */
async function leave(ctx: PageRequest['ctx'], staffId: string): Promise<string | null> {
  const { body, seen } = found(await inForce(ctx, 'roles', staffId));
  const after = { ...rolesBody.parse(body), hasLeft: true };
  const done = await proposeChange(ctx, { area: 'roles', subject: staffId, after, seen });
  if (done.ok || done.why.kind === 'unchanged') return null;
  if (done.why.kind === 'invalid') return done.why.faults.map(({ message }) => message).join('. ');
  throw new HttpFailure('forbidden');
}

function Leaves({ cases, colleagues, to, faults, done, request }: Props & { request: PageRequest }) {
  if (done !== null) return notificationBanner({ type: 'success', text: done });
  return (
    <Form request={request}>
      <p class="govuk-body">{texts.intro}</p>
      <p class="govuk-body">{texts.cases(cases)}</p>
      {cases === 0
        ? ''
        : select({
            id: 'to',
            name: 'to',
            label: { text: texts.to.label },
            items: [
              { value: '', text: texts.to.none },
              ...colleagues.map(({ staffId, name }) => ({ value: staffId, text: name, selected: staffId === to })),
            ],
            ...errorAt(faults, 'to'),
          })}
      <div id="leaves" tabindex={-1}>
        {wholeFault(faults, 'leaves')}
        {button({ text: texts.send, classes: 'govuk-button--warning', preventDoubleClick: true })}
      </div>
    </Form>
  );
}
