import { inviteStaff } from '../../../identity/local/invite-staff.ts';
import { resetSignIn } from '../../../identity/local/reset-sign-in.ts';
import { findPerson } from '../../../identity/people/find-person.ts';
import type { PersonListed } from '../../../identity/people/list-people.ts';
import { savePerson } from '../../../identity/people/save-person.ts';
import { personTexts as texts } from '../../../language/en/pages-people.ts';
import { SentBanner } from '../../admin/sent-banner.tsx';
import { faultsOfVerb, formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { notificationBanner } from '../../govuk.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { PersonFacts } from '../../people/person-facts.tsx';
import { PersonForm } from '../../people/person-form.tsx';
import { readPerson, valuesOfPerson } from '../../people/read-person.ts';

interface Props {
  /** Null: they are added. */
  person: PersonListed | null;
  values: FormValues;
  faults: FormFault[];
}

const NEW = 'new';

/** One person: who they are, when they are away, what they may do. With the id "new" somebody is added. */
export const personPage = definePage<Props>({
  path: patterns.adminPerson,
  access: ['people.manage'],
  fresh: true,
  async load(request) {
    const person = await personOf(request);
    return { person, values: person === null ? {} : valuesOfPerson(person), faults: [] };
  },
  view: (props, request) => ({
    title: props.person?.name ?? texts.newTitle,
    faults: props.faults,
    back: { href: pathTo('adminPeople'), text: texts.back },
    body: <Person {...props} request={request} />,
  }),
  async submit(request, form) {
    const person = await personOf(request);
    const values = formValues(form);
    if (person !== null && values['do'] !== undefined) return sendLink(request, person, values['do']);
    const read = readPerson(values);
    if (!read.ok) return { again: { person, values, faults: read.faults } };
    const saved = await savePerson(request.ctx, { staffId: person?.staffId ?? null, ...read.value });
    if (!saved.ok) return { again: { person, values, faults: faultsOfVerb(saved.faults, {}) } };
    const { staffId: id } = saved.value;
    if (person !== null) return { redirect: pathTo('adminPerson', { id }, { saved: 'yes' }) };
    return { redirect: pathTo('adminPersonRoles', { id }, { added: 'yes' }) };
  },
});

async function personOf(request: PageRequest): Promise<PersonListed | null> {
  const staffId = param(request, 'id');
  return staffId === NEW ? null : found(await findPerson(request.ctx, { staffId }));
}

/** The link with which they set a password, their first or a new one. */
async function sendLink({ ctx }: PageRequest, { staffId }: PersonListed, what: string) {
  if (what === 'reset') await resetSignIn(ctx, { staffId });
  else await inviteStaff(ctx, { staffId });
  return { redirect: pathTo('adminPerson', { id: staffId }, { saved: 'link' }) };
}

function Person({ person, values, faults, request }: Props & { request: PageRequest }) {
  return (
    <>
      <SentBanner request={request} />
      <Saved request={request} />
      {person === null ? '' : <PersonFacts person={person} request={request} />}
      <PersonForm values={values} faults={faults} request={request} />
    </>
  );
}

function Saved({ request: { query } }: { request: PageRequest }) {
  const saved = query.get('saved');
  if (saved === null) return <></>;
  return notificationBanner({ type: 'success', text: saved === 'link' ? texts.invited : texts.saved });
}
