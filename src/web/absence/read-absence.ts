import { isIsoDate } from '../../calendar/iso-date.ts';
import { absenceTexts as texts } from '../../language/en/pages-staff-teams.ts';
import type { Absence } from '../../teams/set-absence.ts';
import { typedDate, type FormFault, type FormValues } from '../form.ts';

/** When somebody is away, as it was typed, or what is wrong with it. `staff`: whom whoever asks may say it of. */
export function readAbsence(
  values: FormValues,
  { staff, today }: { staff: readonly string[]; today: string },
): { absence: Absence } | { faults: FormFault[] } {
  const { staffId = '' } = values;
  const [from, until] = [typedDate(values, 'from'), typedDate(values, 'until')];
  const isKnown = staff.includes(staffId);
  const faults = [
    ...(isKnown ? [] : [{ field: 'staffId', message: texts.who.missing }]),
    ...faultsOfDay('from', from, texts.from),
    ...faultsOfDay('until', until, texts.until),
  ];
  if (from === undefined || until === undefined || faults.length > 0) return { faults };
  const wrong = until < from ? texts.until.order : until < today ? texts.until.past : null;
  if (wrong !== null) return { faults: [{ field: 'until-day', message: wrong }] };
  return { absence: { staffId, days: { from, until } } };
}

function faultsOfDay(name: string, day: string | undefined, words: { missing: string; wrong: string }): FormFault[] {
  const message = day === undefined ? words.missing : isIsoDate(day) ? null : words.wrong;
  return message === null ? [] : [{ field: `${name}-day`, message }];
}
