import type { OrganisationBody } from '../../configuration/areas/organisation.ts';
import { organisationTexts as texts } from '../../language/en/pages-admin-organisation.ts';
import { boxesOf, typedDate, type FormFault, type FormValues } from '../form.ts';

const numbers = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The fields of words on the organisation's form. */
export const organisationFields = ['name', 'phone', 'email', 'hours', 'address', 'reportUrl', 'privacyUrl'] as const;

/** Those of the organisation that takes over, beside the date. */
export const successorFields = ['successorName', 'successorUrl'] as const;

/** The weekdays with the names of their two fields. */
export const openingFields = numbers.map((number, index) => ({
  number,
  name: texts.days[index] ?? number,
  from: `open-${number}`,
  to: `shut-${number}`,
}));

/** What an organisation's form begins with. */
export function valuesOfOrganisation(body: OrganisationBody): FormValues {
  const values: FormValues = {};
  for (const field of organisationFields) {
    const value = body[field];
    if (value !== null) values[field] = value;
  }
  if (body.successor !== null) {
    const { name, url, from } = body.successor;
    Object.assign(values, { successorName: name, successorUrl: url, ...boxesOf('successorFrom', from) });
  }
  for (const { number, from, to } of openingFields) {
    const hours = body.openingHours?.[number];
    if (hours) Object.assign(values, { [from]: hours.from, [to]: hours.to });
  }
  return values;
}

/** What was typed, as a body whose schema is the verb's to judge; days with one time only are faults. */
export function organisationOf(values: FormValues): { after: unknown; faults: FormFault[] } {
  const words = Object.fromEntries(organisationFields.map((field) => [field, values[field] ?? null]));
  const given = openingFields.filter(({ from, to }) => values[from] !== undefined || values[to] !== undefined);
  const faults = given
    .filter(({ from, to }) => values[from] === undefined || values[to] === undefined)
    .map(({ name, from, to }) => ({
      field: values[from] === undefined ? from : to,
      message: texts.opening.both(name),
    }));
  const hours: [string, unknown][] = given.map(({ number, from, to }) => [
    number,
    { from: values[from], to: values[to] },
  ]);
  return {
    after: {
      ...words,
      name: values['name'] ?? '',
      successor: successorOf(values),
      openingHours: hours.length === 0 ? null : Object.fromEntries(hours),
    },
    faults,
  };
}

/** Nobody takes over where nothing is typed; half of it is the schema's to judge. */
function successorOf(values: FormValues): unknown {
  const from = typedDate(values, 'successorFrom');
  const { successorName: name, successorUrl: url } = values;
  if ([from, name, url].every((one) => one === undefined)) return null;
  return { name: name ?? '', url: url ?? '', from: from ?? '' };
}

/** Where the faults of the body are shown. */
export const fieldOfOrganisation: Record<string, string> = {
  '/successor/name': 'successorName',
  '/successor/url': 'successorUrl',
  '/successor/from': 'successorFrom-day',
  ...Object.fromEntries(
    openingFields.flatMap(({ number, from, to }) => [
      [`/openingHours/${number}`, to],
      [`/openingHours/${number}/from`, from],
      [`/openingHours/${number}/to`, to],
    ]),
  ),
};
