import type { IsoDate } from '../../../../calendar/iso-date.ts';
import type { Texts } from '../../../../language/language.ts';
import { countedFromInWords, datedName } from '../../../../language/worked-out-dates.ts';
import type { WorkedOutDate } from '../../../../machines/deadlines-of.ts';
import { periodsOf } from '../../../case/periods-of.ts';
import { timeLine } from '../../../charts/time-line.ts';
import { dataTable } from '../../../data-table.tsx';

/** The dates of a complaint made today as a picture with the table beside it. */
export function DatesToday({
  title,
  today,
  dates,
  texts,
}: {
  title: string;
  today: IsoDate;
  dates: readonly WorkedOutDate[];
  texts: Texts;
}) {
  const periods = periodsOf(dates, texts);
  const { deadlinesTexts, timeLineTexts } = texts.deadlines;
  const words = texts.standards.standardsTexts;
  const { dayAndDate } = texts.dates;
  const hasTargets = dates.some(({ target }) => target !== null);
  const { head } = words;
  const last = periods
    .map(({ due }) => due)
    .sort()
    .at(-1);
  return (
    <>
      <h2 class="govuk-heading-m">{words.today(today)}</h2>
      {last === undefined ? '' : timeLine(periods, deadlinesTexts.summary(periods.length, today, last), texts).svg}
      {last === undefined ? '' : <p class="govuk-body-s">{timeLineTexts.key}</p>}
      {dataTable({
        name: words.tableName(title),
        head: [head.what, head.due, ...(hasTargets ? [head.target] : []), head.from],
        rows: dates.map((date) => [
          { text: datedName(date, texts) },
          { text: date.due === null ? deadlinesTexts.promptly : dayAndDate(date.due) },
          ...(hasTargets ? [{ text: date.target === null ? '' : dayAndDate(date.target.due) }] : []),
          { text: countedFromInWords(date, texts) },
        ]),
      })}
      <p class="govuk-body">{words.supposing}</p>
    </>
  );
}
