import type { ComplaintDates, ExplainedDate, PeriodEnd } from '../../../cases/work-out-deadlines.ts';
import { countingInWords, otherCountInWords } from '../../../language/counting.ts';
import type { Texts } from '../../../language/language.ts';
import { datedName } from '../../../language/worked-out-dates.ts';
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
  texts: Texts;
}

/** All dates of a complaint as a picture with the table beside it; one of them day by day where it was asked for. */
export function ComplaintAnswer({ found, query, why, texts }: Shown) {
  const words = texts.deadlines.deadlinesTexts;
  const { dates, calendar, cameOn, receivedOn, procedure } = found;
  const explained = why === null ? undefined : dates[why];
  return (
    <>
      <h2 class="govuk-heading-l">{words.result(procedure.title)}</h2>
      <p class="govuk-body-l">{words.comes(cameOn, receivedOn)}</p>
      <Picture dates={dates} texts={texts} />
      <DateTable dates={dates} query={query} texts={texts} />
      {explained === undefined ? '' : <DayByDay date={explained} texts={texts} />}
      {procedure.stages.length > 1 ? <p class="govuk-body">{words.supposing}</p> : ''}
      <p class="govuk-body">{words.calendar(calendar.nation, calendar.from, calendar.to)}</p>
    </>
  );
}

/** The end of one period, day by day. */
export function PeriodAnswer({ found, texts }: { found: PeriodEnd; texts: Texts }) {
  const { calendar, explanation, conventions } = found;
  const words = texts.deadlines.deadlinesTexts;
  const { limit, start, due } = explanation;
  return (
    <>
      <h2 class="govuk-heading-l">{words.ends(texts.dates.limitInWords(limit), start, due)}</h2>
      <p class="govuk-body">{countingInWords(limit, texts)}</p>
      <Strip explanation={explanation} name={texts.clockPages.clockPageTexts.tableCaption} texts={texts} />
      <Others limit={limit} conventions={conventions} texts={texts} />
      <p class="govuk-body">{words.calendar(calendar.nation, calendar.from, calendar.to)}</p>
    </>
  );
}

function Picture({ dates, texts }: { dates: readonly ExplainedDate[]; texts: Texts }) {
  const periods = periodsOf(dates, texts);
  const { deadlinesTexts: words, timeLineTexts } = texts.deadlines;
  const ends = periods.map(({ due }) => due).sort();
  if (periods.length === 0) return <p class="govuk-body">{words.noDates}</p>;
  const from = periods.map((period) => period.from).sort()[0] ?? '';
  const chart = timeLine(periods, words.summary(periods.length, from, ends.at(-1) ?? ''), texts);
  return (
    <>
      {chart.svg}
      <p class="govuk-body-s">{timeLineTexts.key}</p>
    </>
  );
}

function DayByDay({ date, texts }: { date: ExplainedDate; texts: Texts }) {
  const { explanation, limit, due, conventions } = date;
  if (explanation === null || limit === null || due === null) return <></>;
  const title = texts.deadlines.deadlinesTexts.whyTitle(datedName(date, texts), due);
  return (
    <>
      <h2 class="govuk-heading-m" id="why">
        {title}
      </h2>
      <p class="govuk-body">{countingInWords(limit, texts)}</p>
      <Strip explanation={explanation} name={title} texts={texts} />
      <Others limit={limit} conventions={conventions} texts={texts} />
    </>
  );
}

function Strip(drawn: { explanation: PeriodEnd['explanation']; name: string; texts: Texts }) {
  const { explanation, name, texts } = drawn;
  const chart = dayStrip(explanation, texts);
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
  texts,
}: { limit: NonNullable<ExplainedDate['limit']>; texts: Texts } & Pick<PeriodEnd, 'conventions'>) {
  return (
    <>
      <h3 class="govuk-heading-m">{texts.deadlines.deadlinesTexts.others}</h3>
      {dataTable({
        name: texts.clockPages.clockPageTexts.othersCaption,
        head: [...texts.clockPages.clockPageTexts.othersHead],
        rows: conventions.map((one) => otherCountInWords(limit, one, texts).map((text) => ({ text }))),
      })}
    </>
  );
}
