import { formatReference } from '../../../cases/reference.ts';
import { setSessionCookie } from '../../../http/cookies.ts';
import { listResidents, type Resident } from '../../../identity/list-residents.ts';
import { listStaff, type StaffMember } from '../../../identity/list-staff.ts';
import { startResidentSession, startStaffSession } from '../../../identity/sessions.ts';
import { demoTexts as texts } from '../../../language/en/pages-demo.ts';
import type { FormFault } from '../../form.ts';
import { statesInWords } from '../../case/case-in-words.ts';
import { button } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest, type Submitted } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  staff: StaffMember[];
  residents: Resident[];
  faults: FormFault[];
}

/** Lets somebody at this very machine be anybody of the demonstration. */
export const personasPage = definePage<Props>({
  path: patterns.demo,
  access: 'demo',
  load: everybody,
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    body: <Personas {...props} request={request} />,
  }),
  async submit(request, form) {
    const who = form.get('who');
    const { staff, residents, faults } = await everybody(request);
    const member = staff.find(({ staffId }) => staffId === who);
    if (member) return beStaff(request, member);
    const resident = residents.find(({ caseId }) => caseId === who);
    if (resident) return beResident(request, resident);
    return { again: { staff, residents, faults: [...faults, { field: 'who', message: texts.gone }] } };
  },
});

async function everybody({ ctx }: PageRequest): Promise<Props> {
  const [staff, residents] = await Promise.all([listStaff(ctx), listResidents(ctx, { limit: 30 })]);
  return { staff, residents, faults: [] };
}

async function beStaff({ ctx, http }: PageRequest, { staffId, role }: StaffMember): Promise<Submitted<Props>> {
  const session = await startStaffSession(ctx, { staffId });
  if (session) setSessionCookie(http, session.secret);
  return { redirect: pathTo(beginningOf[role] ?? 'worklist') };
}

/** Where somebody begins who does not work on cases. */
const beginningOf: Partial<Record<StaffMember['role'], 'compliance' | 'admin' | 'broughtIn' | 'letterApprovals'>> = {
  auditor: 'compliance',
  admin: 'admin',
  member: 'broughtIn',
  partner: 'broughtIn',
  approver: 'letterApprovals',
};

async function beResident({ ctx, http }: PageRequest, { caseId, personId }: Resident): Promise<Submitted<Props>> {
  const session = await startResidentSession(ctx, { caseId, personId });
  setSessionCookie(http, session.secret);
  return { redirect: pathTo('ownCase') };
}

function Personas({ staff, residents, request }: Props & { request: PageRequest }) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        <h2 class="govuk-heading-m" id="who">
          {texts.staff}
        </h2>
        {staff.map((member) => choice(member.staffId, texts.be(member.name, workOf(member))))}
        <h2 class="govuk-heading-m">{texts.residents}</h2>
        {residents.map(({ caseId, name, reference, states, procedure }) =>
          choice(
            caseId,
            texts.be(name ?? texts.nobody, texts.about(formatReference(reference), statesInWords(states, procedure))),
          ),
        )}
      </Form>
    </>
  );
}

function workOf({ role, isSeniorLead }: StaffMember): string {
  return isSeniorLead ? texts.roles.seniorLead : texts.roles[role];
}

function choice(value: string, text: string) {
  return <div>{button({ text, name: 'who', value, classes: 'govuk-button--secondary' })}</div>;
}
