import type { IsoDate } from '../../../calendar/iso-date.ts';
import { dayAndDate } from '../../../language/en/dates.ts';
import { deadlinesTexts, timeLineTexts } from '../../../language/en/pages-deadlines.ts';
import { standardsTexts as texts } from '../../../language/en/pages-standards.ts';
import { countedFromInWords, datedName } from '../../../language/en/worked-out-dates.ts';
import type { WorkedOutDate } from '../../../machines/deadlines-of.ts';
import { periodsOf } from '../../case/periods-of.ts';
import { timeLine } from '../../charts/time-line.ts';
import { dataTable } from '../../data-table.tsx';

/** The dates of a complaint made today as a picture with the table beside it. */
export function DatesToday({
  title,
  today,
  dates,
}: {
  title: string;
  today: IsoDate;
  dates: readonly WorkedOutDate[];
}) {
  const periods = periodsOf(dates);
  const hasTargets = dates.some(({ target }) => target !== null);
  const { head } = texts;
  const last = periods
    .map(({ due }) => due)
    .sort()
    .at(-1);
  return (
    <>
      <h3 class="govuk-heading-m">{texts.today(today)}</h3>
      {last === undefined ? '' : timeLine(periods, deadlinesTexts.summary(periods.length, today, last)).svg}
      {last === undefined ? '' : <p class="govuk-body-s">{timeLineTexts.key}</p>}
      {dataTable({
        name: texts.tableName(title),
        head: [head.what, head.due, ...(hasTargets ? [head.target] : []), head.from],
        rows: dates.map((date) => [
          { text: datedName(date) },
          { text: date.due === null ? deadlinesTexts.promptly : dayAndDate(date.due) },
          ...(hasTargets ? [{ text: date.target === null ? '' : dayAndDate(date.target.due) }] : []),
          { text: countedFromInWords(date) },
        ]),
      })}
      <p class="govuk-body">{texts.supposing}</p>
    </>
  );
}
