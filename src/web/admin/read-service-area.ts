import type { ServiceBody } from '../../configuration/areas/service-area.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import type { FormValues } from '../form.ts';
import { stateOf, valuesOfState } from './state-fields.tsx';

const words = ['email', 'contractor', 'lgslCode'] as const;

/** What a service's form begins with; null: a new one. */
export function valuesOfServiceArea(body: ServiceBody | null): FormValues {
  if (body === null) return { state: 'open' };
  const { name, teamId, parentId, closedOn, successorId } = body;
  const given = words.flatMap((field): [string, string][] => (body[field] === null ? [] : [[field, body[field]]]));
  const values = { name, team: teamId ?? '', parent: parentId ?? '', ...valuesOfState({ closedOn, successorId }) };
  return { ...values, ...Object.fromEntries(given) };
}

/** What was typed, as a body whose schema is the verb's to judge. */
export function serviceAreaOf(values: FormValues, now: ServiceBody | null, today: IsoDate): unknown {
  const { name = '', team = null, parent = null, email = null, contractor = null, lgslCode = null } = values;
  return { name, teamId: team, email, contractor, lgslCode, parentId: parent, ...stateOf(values, now, today) };
}

/** Where the faults of the body are shown. */
export const fieldOfServiceArea: Record<string, string> = {
  '/teamId': 'team',
  '/parentId': 'parent',
  '/successorId': 'successor',
  '/closedOn': 'state',
};
