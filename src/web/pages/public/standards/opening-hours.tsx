import type { OrganisationRules } from '../../../../cases/read-rules.ts';
import type { Texts } from '../../../../language/language.ts';
import { dataTable } from '../../../data-table.tsx';

type Hours = NonNullable<OrganisationRules['policy']['openingHours']>;

/** When the organisation can be reached, day by day. */
export function OpeningHours({ hours, texts }: { hours: Hours; texts: Texts }) {
  const { standardsTexts: words, weekdayNames } = texts.standards;
  const days = ['1', '2', '3', '4', '5', '6', '7'] as const;
  return (
    <>
      <h2 class="govuk-heading-m">{words.hours}</h2>
      {dataTable({
        name: words.hours,
        head: [...words.hoursHead],
        rows: days.map((day) => [{ text: weekdayNames[day] }, { text: hoursInWords(hours[day] ?? [], texts) }]),
      })}
    </>
  );
}

function hoursInWords(spans: NonNullable<Hours[keyof Hours]>, { dates, standards }: Texts): string {
  const { closed, open } = standards.standardsTexts;
  if (spans.length === 0) return closed;
  return spans.map(({ from, to }) => open(dates.timeInWords(from), dates.timeInWords(to))).join(', ');
}
