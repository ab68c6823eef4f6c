import { rolesBody, type RolesBody } from '../../../configuration/areas/roles.ts';
import { differences, type Difference } from '../../../configuration/differences.ts';
import { inForce } from '../../../configuration/in-force.ts';
import { listTeams } from '../../../identity/list-teams.ts';
import { findPerson } from '../../../identity/people/find-person.ts';
import type { PersonListed } from '../../../identity/people/list-people.ts';
import { personTexts, rolesTexts as texts } from '../../../language/en/pages-people.ts';
import { ChangeForm } from '../../admin/change-form.tsx';
import { sendChange } from '../../admin/send-change.ts';
import { formValues, type FormFault, type FormValues } from '../../form.ts';
import { found } from '../../found.ts';
import { insetText, notificationBanner } from '../../govuk.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { rolesOfForm } from '../../people/read-roles.ts';
import { RolesFields } from '../../people/roles-fields.tsx';

interface Props {
  person: PersonListed;
  seen: string;
  chosen: Omit<RolesBody, 'role'> & { role: string };
  teams: { id: string; name: string }[];
  values: FormValues;
  faults: FormFault[];
  meanwhile: Difference[];
}

/** What somebody may do: kept in the history of the configuration, and for administrators with a second person's word. */
export const personRolesPage = definePage<Props>({
  path: patterns.adminPersonRoles,
  access: ['people.manage'],
  fresh: true,
  load: (request) => shown(request),
  view: (props, request) => ({
    title: texts.title(props.person.name),
    faults: props.faults,
    back: { href: pathTo('adminPerson', { id: props.person.staffId }), text: texts.back },
    body: <Roles {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const chosen = rolesOfForm(form);
    const sent = await sendChange(request, {
      area: 'roles',
      subject: param(request, 'id'),
      after: chosen,
      values,
      fieldOf: {},
      onward: (id, query) => pathTo('adminPerson', { id: id ?? '' }, query),
    });
    if ('redirect' in sent) return sent;
    const now = await shown(request);
    return { again: { ...now, chosen, values, faults: sent.faults, meanwhile: differences(chosen, now.chosen) } };
  },
});

async function shown(request: PageRequest): Promise<Props> {
  const staffId = param(request, 'id');
  const person = found(await findPerson(request.ctx, { staffId }));
  const { body, seen } = found(await inForce(request.ctx, 'roles', staffId));
  const teams = await listTeams(request.ctx);
  return { person, seen, chosen: rolesBody.parse(body), teams, values: {}, faults: [], meanwhile: [] };
}

function Roles({ person, chosen, teams, request, ...form }: Props & { request: PageRequest }) {
  const { actor } = request.ctx;
  const isOwn = actor.kind === 'staff' && actor.staffId === person.staffId;
  return (
    <>
      {request.query.has('added') ? notificationBanner({ type: 'success', text: personTexts.added }) : ''}
      {isOwn ? insetText({ text: texts.own }) : ''}
      {person.isActive ? '' : insetText({ text: texts.hasLeft })}
      <ChangeForm {...form} request={request}>
        <RolesFields chosen={chosen} teams={teams} faults={form.faults} />
      </ChangeForm>
    </>
  );
}
