import { londonDate } from '../../../calendar/london.ts';
import { teamBody, type TeamBody } from '../../../configuration/areas/team.ts';
import { differences, type Difference } from '../../../configuration/differences.ts';
import { inForce } from '../../../configuration/in-force.ts';
import { teamOverview, type TeamListed } from '../../../configuration/team-overview.ts';
import { listStaff, type StaffMember } from '../../../identity/list-staff.ts';
import { teamsTexts as texts } from '../../../language/en/pages-admin-teams.ts';
import { ChangeForm } from '../../admin/change-form.tsx';
import { fieldOfTeam, teamOf, valuesOfTeam } from '../../admin/read-team.ts';
import { openCasesInset } from '../../admin/open-cases.ts';
import { sendChange } from '../../admin/send-change.ts';
import { StateFields } from '../../admin/state-fields.tsx';
import { TeamMembers } from '../../admin/team-members.tsx';
import { errorAt, formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { input } from '../../govuk.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  /** Null: a new team. */
  now: TeamBody | null;
  seen: string;
  teams: TeamListed[];
  id: string;
  people: StaffMember[];
  values: FormValues;
  faults: FormFault[];
  meanwhile: Difference[];
}

/** One team, or a new one. */
export const teamPage = definePage<Props>({
  path: patterns.adminTeam,
  access: ['team.manage'],
  load: (request) => shown(request),
  view: (props, request) => ({
    title: props.now?.name ?? texts.newTitle,
    back: { href: pathTo('adminTeams'), text: texts.back },
    faults: props.faults,
    body: <Team {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const before = await shown(request);
    const { after, faults } = teamOf(values, before.now, londonDate(request.ctx.clock.now()));
    if (faults.length > 0) return { again: { ...before, values, faults } };
    const sent = await sendChange(request, {
      area: 'team',
      subject: before.now === null ? undefined : before.id,
      after,
      values,
      fieldOf: fieldOfTeam,
      onward: (_subject, query) => pathTo('adminTeams', {}, query),
    });
    if ('redirect' in sent) return sent;
    return { again: { ...before, values, faults: sent.faults, meanwhile: differences(after, before.now) } };
  },
});

async function shown(request: PageRequest): Promise<Props> {
  const { ctx } = request;
  const id = param(request, 'id');
  const held = id === 'new' ? null : found(await inForce(ctx, 'team', id));
  const now = held === null ? null : teamBody.parse(held.body);
  const { teams } = await teamOverview(ctx);
  const base = { now, seen: held?.seen ?? '', id, teams, people: await listStaff(ctx) };
  return { ...base, values: valuesOfTeam(now), faults: [], meanwhile: [] };
}

function Team({ request, ...props }: Props & { request: PageRequest }) {
  const { now, id, teams, people, values, faults } = props;
  const others = teams.filter((team) => team.id !== id && team.closedOn === null);
  const listed = teams.find((team) => team.id === id);
  const field = (name: 'name' | 'email') => ({
    id: name,
    name,
    label: { text: texts[name].label, classes: 'govuk-label--s' },
    hint: { text: texts[name].hint },
    value: values[name] ?? '',
    ...errorAt(faults, name),
  });
  return (
    <ChangeForm {...props} names={new Map(people.map(({ staffId, name }) => [staffId, name]))} request={request}>
      {input(field('name'))}
      {input({ ...field('email'), spellcheck: false })}
      <TeamMembers members={now?.members ?? []} people={people} values={values} faults={faults} request={request} />
      {listed ? openCasesInset({ by: 'team', ...listed, actor: request.ctx.actor }) : ''}
      {now === null ? '' : <StateFields texts={texts.state} values={values} faults={faults} others={others} />}
    </ChangeForm>
  );
}
