import { isIsoDate } from '../../calendar/iso-date.ts';
import type { PersonGiven } from '../../identity/people/save-person.ts';
import { personTexts as texts } from '../../language/en/pages-people.ts';
import { typedDate, type FormFault, type FormValues, type ParsedForm } from '../form.ts';

const longest = 100;

/** What was typed of a person, or what is wrong with it. */
export function readPerson(values: FormValues): ParsedForm<PersonGiven> {
  const { name = '', email = '' } = values;
  const [awayFrom, awayUntil] = [typedDate(values, 'awayFrom'), typedDate(values, 'awayUntil')];
  const { fields } = texts;
  const faults: [boolean, string, string][] = [
    [name === '', 'name', fields.name.missing],
    [name.length > longest, 'name', fields.name.tooLong],
    [!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 200, 'email', fields.email.wrong],
    ...daysFaults(awayFrom, awayUntil),
  ];
  const found: FormFault[] = faults.flatMap(([isFault, field, message]) => (isFault ? [{ field, message }] : []));
  if (found.length > 0) return { ok: false, faults: found };
  return { ok: true, value: { name, email, awayFrom: awayFrom ?? null, awayUntil: awayUntil ?? null } };
}

function daysFaults(from: string | undefined, until: string | undefined): [boolean, string, string][] {
  const isWrong = (day: string | undefined) => day !== undefined && !isIsoDate(day);
  if (isWrong(from)) return [[true, 'awayFrom-day', texts.wrongDate]];
  if (isWrong(until)) return [[true, 'awayUntil-day', texts.wrongDate]];
  if (from === undefined && until === undefined) return [];
  if (from === undefined) return [[true, 'awayFrom-day', texts.bothDays]];
  if (until === undefined) return [[true, 'awayUntil-day', texts.bothDays]];
  return [[until < from, 'awayUntil-day', texts.order]];
}

/** What the form of a person begins with. */
export function valuesOfPerson({ name, email, awayFrom, awayUntil }: PersonGiven): FormValues {
  return { name, email, ...partsOf('awayFrom', awayFrom), ...partsOf('awayUntil', awayUntil) };
}

function partsOf(name: string, day: string | null): FormValues {
  if (day === null) return {};
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}-day`]: String(Number(date)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
}
