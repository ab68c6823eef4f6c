import type { ComplaintDates, ExplainedDate, PeriodEnd } from '../../../cases/work-out-deadlines.ts';
import { countingInWords, otherCountInWords } from '../../../language/en/counting.ts';
import { limitInWords } from '../../../language/en/dates.ts';
import { clockPageTexts } from '../../../language/en/pages-clock.ts';
import { deadlinesTexts as texts, timeLineTexts } from '../../../language/en/pages-deadlines.ts';
import { datedName } from '../../../language/en/worked-out-dates.ts';
import { periodsOf } from '../../case/periods-of.ts';
import { dayStrip } from '../../charts/day-strip.ts';
import { timeLine } from '../../charts/time-line.ts';
import { chartTable, dataTable } from '../../data-table.tsx';
import { DateTable } from './date-table.tsx';

interface Shown {
  found: ComplaintDates;
  /** The address of this answer, without the date that is explained. */
  query: Record<string, string>;
  /** Which date is shown day by day, by its place in the list. */
  why: number | null;
}

/** All dates of a complaint as a picture with the table beside it; one of them day by day where it was asked for. */
export function ComplaintAnswer({ found, query, why }: Shown) {
  const { dates, calendar, cameOn, receivedOn, procedure } = found;
  const explained = why === null ? undefined : dates[why];
  return (
    <>
      <h2 class="govuk-heading-l">{texts.result(procedure.title)}</h2>
      <p class="govuk-body-l">{texts.comes(cameOn, receivedOn)}</p>
      <Picture dates={dates} />
      <DateTable dates={dates} query={query} />
      {explained === undefined ? '' : <DayByDay date={explained} />}
      {procedure.stages.length > 1 ? <p class="govuk-body">{texts.supposing}</p> : ''}
      <p class="govuk-body">{texts.calendar(calendar.nation, calendar.from, calendar.to)}</p>
    </>
  );
}

/** The end of one period, day by day. */
export function PeriodAnswer({ calendar, explanation, conventions }: PeriodEnd) {
  const { limit, start, due } = explanation;
  return (
    <>
      <h2 class="govuk-heading-l">{texts.ends(limitInWords(limit), start, due)}</h2>
      <p class="govuk-body">{countingInWords(limit)}</p>
      <Strip explanation={explanation} name={clockPageTexts.tableCaption} />
      <Others limit={limit} conventions={conventions} />
      <p class="govuk-body">{texts.calendar(calendar.nation, calendar.from, calendar.to)}</p>
    </>
  );
}

function Picture({ dates }: { dates: readonly ExplainedDate[] }) {
  const periods = periodsOf(dates);
  const ends = periods.map(({ due }) => due).sort();
  if (periods.length === 0) return <p class="govuk-body">{texts.noDates}</p>;
  const from = periods.map((period) => period.from).sort()[0] ?? '';
  const chart = timeLine(periods, texts.summary(periods.length, from, ends.at(-1) ?? ''));
  return (
    <>
      {chart.svg}
      <p class="govuk-body-s">{timeLineTexts.key}</p>
    </>
  );
}

function DayByDay({ date }: { date: ExplainedDate }) {
  const { explanation, limit, due, conventions } = date;
  if (explanation === null || limit === null || due === null) return <></>;
  const title = texts.whyTitle(datedName(date), due);
  return (
    <>
      <h2 class="govuk-heading-m" id="why">
        {title}
      </h2>
      <p class="govuk-body">{countingInWords(limit)}</p>
      <Strip explanation={explanation} name={title} />
      <Others limit={limit} conventions={conventions} />
    </>
  );
}

function Strip({ explanation, name }: { explanation: PeriodEnd['explanation']; name: string }) {
  const chart = dayStrip(explanation);
  return (
    <>
      {chart.svg}
      {chartTable(chart.table, { name, caption: { text: chart.summary, size: 's' } })}
    </>
  );
}

function Others({
  limit,
  conventions,
}: { limit: NonNullable<ExplainedDate['limit']> } & Pick<PeriodEnd, 'conventions'>) {
  return (
    <>
      <h3 class="govuk-heading-m">{texts.others}</h3>
      {dataTable({
        name: clockPageTexts.othersCaption,
        head: [...clockPageTexts.othersHead],
        rows: conventions.map((one) => otherCountInWords(limit, one).map((text) => ({ text }))),
      })}
    </>
  );
}
