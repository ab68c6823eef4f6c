import type { RolesBody } from '../../configuration/areas/roles.ts';
import { rolesTexts as texts } from '../../language/en/pages-people.ts';
import { roleTexts } from '../../language/en/staff-roles.ts';
import { errorAt, type FormFault } from '../form.ts';
import { checkboxes, insetText, radios, select } from '../govuk.ts';
import { rolesOfPeople } from './read-roles.ts';

interface Props {
  chosen: Omit<RolesBody, 'role'> & { role: string };
  teams: readonly { id: string; name: string }[];
  faults: readonly FormFault[];
}

/** The roles of somebody, their team, and whether they lead. */
export function RolesFields({ chosen, teams, faults }: Props) {
  const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--m' } });
  const choice = (role: (typeof rolesOfPeople)[number]) => {
    const { name, hint } = roleTexts[role];
    return { value: role, text: name, hint: { text: hint } };
  };
  return (
    <>
      {radios({
        name: 'role',
        idPrefix: 'role',
        fieldset: legend(texts.role.legend),
        items: rolesOfPeople.map((role) => ({ ...choice(role), checked: chosen.role === role })),
        ...errorAt(faults, 'role'),
      })}
      {checkboxes({
        name: 'alsoRoles',
        idPrefix: 'alsoRoles',
        fieldset: legend(texts.also.legend),
        hint: { text: texts.also.hint },
        items: rolesOfPeople.map((role) => ({ ...choice(role), checked: chosen.alsoRoles.includes(role) })),
      })}
      {insetText({ text: texts.admin })}
      {select({
        id: 'teamId',
        name: 'teamId',
        label: { text: texts.team.label },
        items: [
          { value: '', text: texts.team.none },
          ...teams.map(({ id, name }) => ({ value: id, text: name, selected: chosen.teamId === id })),
        ],
        ...errorAt(faults, 'teamId'),
      })}
      {checkboxes({
        name: 'isSeniorLead',
        idPrefix: 'isSeniorLead',
        items: [{ value: 'yes', text: texts.lead.text, hint: { text: texts.lead.hint }, checked: chosen.isSeniorLead }],
      })}
    </>
  );
}
