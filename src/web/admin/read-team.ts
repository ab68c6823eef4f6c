import type { TeamBody } from '../../configuration/areas/team.ts';
import { isIsoDate, type IsoDate } from '../../calendar/iso-date.ts';
import { teamsTexts } from '../../language/en/pages-admin-teams.ts';
import { typedDate, type FormFault, type FormValues } from '../form.ts';
import { stateOf, valuesOfState } from './state-fields.tsx';

const texts = teamsTexts.members;

/** What a team's form begins with; null: a new one. */
export function valuesOfTeam(body: TeamBody | null): FormValues {
  if (body === null) return { state: 'open' };
  const { name, email, closedOn, successorId } = body;
  return { name, ...(email === null ? {} : { email }), ...valuesOfState({ closedOn, successorId }) };
}

/** What was typed, as a body whose schema is the verb's to judge. */
export function teamOf(
  values: FormValues,
  now: TeamBody | null,
  today: IsoDate,
): { after: unknown; faults: FormFault[] } {
  const { name = '', email = null, joins, leaves } = values;
  const [joinsOn, leavesOn] = [typedDate(values, 'joinsOn') ?? today, typedDate(values, 'leavesOn') ?? today];
  const wrong = (field: string, date: string) => (isIsoDate(date) ? [] : [{ field, message: texts.wrongDate }]);
  const stay = (now?.members ?? []).map((member) => (member.id === leaves ? { ...member, until: leavesOn } : member));
  const joined = joins === undefined ? [] : [{ id: joins, from: joinsOn, until: null }];
  const members = [...stay.filter(({ id }) => id !== joins), ...joined];
  return {
    after: { name, email, ...stateOf(values, now, today), members },
    faults: [...wrong('joinsOn-day', joinsOn), ...wrong('leavesOn-day', leavesOn)],
  };
}

/** Where the faults of the body are shown. */
export const fieldOfTeam: Record<string, string> = {
  '/successorId': 'successor',
  '/closedOn': 'state',
  '/members': 'leaves',
};
