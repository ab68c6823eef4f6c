import type { CaseView } from '../../cases/view.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { staffLodgedTexts as texts } from '../../language/en/pages-staff-lodged.ts';

/** What was said with the complaint, and what the person needs, as rows of the summary; those not said are left out. */
export function lodgedFacts({ lodged, person, represented }: CaseView): [string, string][] {
  const { rows } = texts;
  const { capacity, contractor, period, place, effect, earlierReport } = lodged;
  const said: [string, string | null][] = [
    [rows.capacity, capacity && texts.capacities[capacity]],
    [rows.represented, represented?.name ?? null],
    [rows.period, period],
    [rows.place, place],
    [rows.contractor, contractor],
    [rows.earlierReport, earlierReport],
    [rows.effect, effect],
    [rows.language, person && person.language !== 'en' ? texts.languages[person.language] : null],
    [rows.formats, person?.formats.length ? person.formats.map((one) => texts.formats[one]).join(', ') : null],
    [rows.review, person?.adjustmentsReviewOn ? dateInWords(person.adjustmentsReviewOn) : null],
  ];
  return said.flatMap(([key, value]): [string, string][] => (value === null ? [] : [[key, value]]));
}
