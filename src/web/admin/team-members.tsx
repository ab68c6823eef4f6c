import type { TeamBody } from '../../configuration/areas/team.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { teamsTexts } from '../../language/en/pages-admin-teams.ts';
import { dataTable } from '../data-table.tsx';
import { dateBoxes } from '../date-boxes.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { select } from '../govuk.ts';
import type { PageRequest } from '../page.ts';

const texts = teamsTexts.members;

interface Props {
  members: TeamBody['members'];
  people: readonly { staffId: string; name: string }[];
  values: FormValues;
  faults: readonly FormFault[];
  request: PageRequest;
}

/** Who works in a team besides its own people, from when till when; who joins and who leaves. */
export function TeamMembers({ members, people, values, faults, request }: Props) {
  const nameOf = new Map(people.map(({ staffId, name }) => [staffId, name]));
  const present = members.filter(({ until }) => until === null);
  const rows = members.map(({ id, from, until }) => [
    { text: nameOf.get(id) ?? id },
    { text: dateInWords(from) },
    { text: until === null ? texts.still : dateInWords(until) },
  ]);
  const filled = { values, faults, texts: request.texts };
  const others = people.filter(({ staffId }) => !present.some(({ id }) => id === staffId));
  const leavers = present.map(({ id }) => ({ staffId: id, name: nameOf.get(id) ?? id }));
  return (
    <>
      <h2 class="govuk-heading-m">{texts.heading}</h2>
      {rows.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({ name: texts.heading, head: Object.values(texts.head), rows })
      )}
      {choice('joins', others, { values, faults })}
      {dateBoxes('joinsOn', texts.joinsOn, filled)}
      {leavers.length === 0 ? '' : choice('leaves', leavers, { values, faults })}
      {leavers.length === 0 ? '' : dateBoxes('leavesOn', texts.leavesOn, filled)}
    </>
  );
}

function choice(
  name: 'joins' | 'leaves',
  people: Props['people'],
  { values, faults }: Pick<Props, 'values' | 'faults'>,
) {
  return select({
    id: name,
    name,
    label: { text: texts[name].label },
    items: [
      { value: '', text: texts[name].nobody },
      ...people.map((person) => ({
        value: person.staffId,
        text: person.name,
        selected: values[name] === person.staffId,
      })),
    ],
    ...errorAt(faults, name),
  });
}
