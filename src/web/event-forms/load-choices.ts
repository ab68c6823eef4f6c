import { londonDate } from '../../calendar/london.ts';
import { caseHistory } from '../../cases/case-history.ts';
import type { CaseView } from '../../cases/view.ts';
import { describeOrganisation } from '../../identity/describe-organisation.ts';
import { listServices } from '../../identity/list-services.ts';
import { listStaff } from '../../identity/list-staff.ts';
import { listTeams } from '../../identity/list-teams.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { bodyAfter } from '../../language/en/ombudsmen.ts';
import { eventFormTexts as texts, type FormEvent } from '../../language/en/pages-staff-events.ts';
import { findProcedure } from '../../machines/find-procedure.ts';
import { ombudsmen } from '../../machines/words.ts';
import type { Context } from '../../ports.ts';
import { answerBy } from '../../service-areas/answer-by.ts';
import { listAddresses } from '../../service-areas/list-addresses.ts';
import { procedureName, wordsFor } from '../case/case-in-words.ts';
import type { Choices, ListName, Option } from './field.ts';
import { isAnsweredLate } from './is-answered-late.ts';
import { eventForms } from './forms.ts';
import { listsOf } from './lists.ts';

/** What there is to choose from on the form of this event; what the form does not ask for is not read. */
export async function loadChoices(ctx: Context, type: FormEvent, view: CaseView): Promise<Choices> {
  const { fields } = eventForms[type];
  const asks = (list: ListName) => fields.some((field) => field.list === list);
  const asksWho = fields.some(({ kind }) => kind === 'staff' || kind === 'handler' || kind === 'seniorLead');
  const { actor } = ctx;
  const question = type === 'askService' ? await questionOf(ctx, view) : null;
  return {
    person: view.person,
    staff: asksWho ? await listStaff(ctx) : [],
    issues: view.issues.filter(({ isOpen }) => isOpen),
    lists: {
      ...listsOf(view),
      history: asks('history') ? await entriesOf(ctx, view) : [],
      procedures: asks('procedures') ? await proceduresOf(ctx, view) : [],
      bodies: bodiesOf(view),
      teams: asks('teams') ? namedOf(await listTeams(ctx)) : [],
      services: asks('services') ? withAddresses(await listServices(ctx), question) : [],
    },
    files: [],
    clocks: [...Object.keys(view.look.clocks), ...(view.forStaff?.requests ?? []).map(({ id }) => `request.${id}`)],
    procedure: view.procedure,
    contents: view.stage?.contents ?? [],
    extension: view.stage?.extension ?? null,
    me: actor.kind === 'staff' ? actor.staffId : null,
    question,
    isLate: isAnsweredLate(view.look.clocks),
  };
}

/** The service complained about is usually whom one asks. */
async function questionOf(ctx: Context, { forStaff }: CaseView): Promise<Choices['question']> {
  const service = forStaff?.service?.serviceId ?? '';
  return { service, addresses: await listAddresses(ctx), due: await answerBy(ctx) };
}

/** Where a question is asked, each service is shown with the address that it would go to. */
function withAddresses(rows: readonly { id: string; name: string }[], question: Choices['question']): Option[] {
  return rows.map(({ id, name }) => {
    const address = question?.addresses[id];
    return { value: id, text: address === undefined ? name : `${name} (${address})` };
  });
}

function namedOf(rows: readonly { id: string; name: string }[]): Option[] {
  return rows.map(({ id, name }) => ({ value: id, text: name }));
}

/** The first hundred entries of the history: what is put right is how something came in. */
async function entriesOf(ctx: Context, { reference }: CaseView): Promise<Option[]> {
  const history = await caseHistory(ctx, { reference, limit: 100 });
  return (history?.items ?? []).map(({ seq, facts, happenedAt }) => {
    const what = wordsFor(caseWords.events, facts.type) ?? facts.type;
    return { value: String(seq), text: texts.entry(seq, what, dateInWords(londonDate(new Date(happenedAt)))) };
  });
}

async function proceduresOf(ctx: Context, { procedure }: CaseView): Promise<Option[]> {
  const { procedures } = await describeOrganisation(ctx);
  return procedures.filter((id) => id !== procedure).map((id) => ({ value: id, text: procedureName(id) }));
}

/** The body that the case's own procedure leads to comes first. */
function bodiesOf({ procedure: id }: CaseView): Option[] {
  const procedure = findProcedure(id);
  const own = procedure === null ? [] : [{ value: procedure.ombudsman, text: bodyAfter(procedure).name }];
  const others = ombudsmen.map((ombudsman) => ({ value: ombudsman, text: bodyAfter({ ombudsman }).name }));
  return [...own, ...others.filter(({ value }) => value !== procedure?.ombudsman)];
}
