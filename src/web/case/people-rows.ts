import type { CaseView } from '../../cases/view.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { casePartsTexts } from '../../language/en/pages-case-parts.ts';
import { staffCaseTexts } from '../../language/en/pages-staff.ts';
import { staffLodgedTexts } from '../../language/en/pages-staff-lodged.ts';

/** Who complains, how they are reached and for whom they act; what is not known is left out. */
export function peopleRows(view: CaseView): [string, string][] {
  const { rows, contactWays, anonymous } = staffCaseTexts;
  const { person } = view;
  const known: [string, string | null][] = [
    [rows.person, person?.name ?? anonymous],
    [rows.email, person?.email ?? null],
    [rows.phone, person?.phone ?? null],
    [rows.address, person?.address ?? null],
    [rows.contact, person?.preferredContact ? contactWays[person.preferredContact] : null],
    [staffLodgedTexts.rows.language, person && staffLodgedTexts.languages[person.language]],
    [staffLodgedTexts.rows.formats, formatsOf(view)],
    [rows.adjustments, person?.adjustments ?? null],
    [rows.onBehalfOf, view.onBehalfOf],
    ...representedRows(view),
  ];
  return known.flatMap(([key, value]): [string, string][] => (value === null ? [] : [[key, value]]));
}

function formatsOf({ person }: CaseView): string | null {
  const formats = person?.formats ?? [];
  return formats.length === 0 ? null : formats.map((one) => staffLodgedTexts.formats[one]).join(', ');
}

function representedRows({ represented }: CaseView): [string, string | null][] {
  if (represented === null) return [];
  const { consent: words } = staffLodgedTexts;
  const { name, consent, scope, expiresOn } = represented;
  const until = expiresOn === null ? '' : words.until(dateInWords(expiresOn));
  const said = words[consent](name ?? words.nobody, scope === null ? '' : words.scope(scope), until);
  return [
    [casePartsTexts.represented, name],
    [casePartsTexts.authority, said],
  ];
}
