import { londonDate } from '../../calendar/london.ts';
import type { PersonListed } from '../../identity/people/list-people.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { peopleTexts as texts } from '../../language/en/pages-people.ts';
import { rolesInWords } from '../../language/en/staff-roles.ts';
import { dataTable } from '../data-table.tsx';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';

interface Props {
  people: readonly PersonListed[];
  /** A London day. */
  today: string;
  name: string;
}

/** People with what they may do, each name the way to their page. */
export function PeopleTable({ people, today, name }: Props) {
  return dataTable({
    name,
    head: Object.values(texts.head),
    rows: people.map((person) => [
      { html: linkTo(pathTo('adminPerson', { id: person.staffId }), person.name) },
      { text: rolesOf(person) },
      { text: person.team ?? texts.noTeam },
      { text: person.lastSignInAt === null ? texts.never : dateInWords(londonDate(person.lastSignInAt)) },
      { text: stateOf(person, today) },
    ]),
  });
}

function rolesOf({ role, alsoRoles, isSeniorLead }: PersonListed): string {
  const roles = rolesInWords([role, ...alsoRoles]);
  return isSeniorLead ? `${roles}, ${texts.seniorLead}` : roles;
}

function stateOf({ isActive, awayFrom, awayUntil }: PersonListed, today: string): string {
  if (!isActive) return texts.states.left;
  const isAway = awayFrom !== null && awayUntil !== null && awayFrom <= today && today <= awayUntil;
  return isAway ? texts.states.away(dateInWords(awayUntil)) : texts.states.here;
}
