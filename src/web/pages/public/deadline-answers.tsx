import type { ComplaintDates, ExplainedDate, PeriodEnd } from '../../../cases/work-out-deadlines.ts';
import { caseWords } from '../../../language/en/case-words.ts';
import { countingInWords, otherCountInWords } from '../../../language/en/counting.ts';
import { dayAndDate, limitInWords } from '../../../language/en/dates.ts';
import { clockPageTexts } from '../../../language/en/pages-clock.ts';
import { deadlinesTexts as texts, timeLineTexts } from '../../../language/en/pages-deadlines.ts';
import { countedFromInWords, datedName, timeInWordsOf } from '../../../language/en/worked-out-dates.ts';
import { isWindow } from '../../../machines/clock-rules.ts';
import { dayStrip } from '../../charts/day-strip.ts';
import { timeLine, type Period } from '../../charts/time-line.ts';
import { chartTable, dataTable } from '../../data-table.tsx';
import { linkTo } from '../../link.ts';
import { pathTo } from '../../paths.ts';

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

/** The dates that can be drawn, as periods. */
export function periodsOf(dates: readonly Omit<ExplainedDate, 'explanation' | 'conventions'>[]): Period[] {
  return dates.flatMap(({ countedFrom, due, target, ...date }) => {
    if (countedFrom === null || due === null) return [];
    return [{ name: datedName(date), from: countedFrom, due, target: target?.due, isWindow: isWindow(date.clock) }];
  });
}

function DateTable({ dates, query }: { dates: readonly ExplainedDate[]; query: Record<string, string> }) {
  const hasTargets = dates.some(({ target }) => target !== null);
  const hasExtensions = dates.some(({ extension }) => extension !== null);
  const { head } = texts;
  return dataTable({
    name: texts.tableName,
    head: [
      head.what,
      head.due,
      ...(hasTargets ? [head.target] : []),
      head.time,
      head.from,
      ...(hasExtensions ? [head.extended] : []),
      head.rule,
      head.why,
    ],
    rows: dates.map((date, i) => [
      { text: datedName(date) },
      { text: dueInWords(date) },
      ...(hasTargets ? [{ text: targetInWords(date) }] : []),
      { text: timeInWordsOf(date) },
      { text: countedFromInWords(date) },
      ...(hasExtensions ? [{ text: extendedInWords(date) }] : []),
      { text: `${date.citation}. ${caseWords.strengths[date.strength]}` },
      { html: date.explanation === null ? '' : whyLink(date, { ...query, why: String(i + 1) }) },
    ]),
  });
}

function dueInWords({ due, limit }: ExplainedDate): string {
  if (due !== null) return dayAndDate(due);
  return limit === null ? texts.promptly : texts.notYet;
}

function targetInWords({ target }: ExplainedDate): string {
  return target === null ? '' : texts.target(target.due, limitInWords(target.limit));
}

function extendedInWords({ extension }: ExplainedDate): string {
  if (extension === null) return '';
  return texts.extended(extension.due, limitInWords({ amount: extension.workingDays, unit: 'workingDay' }));
}

function whyLink(date: ExplainedDate, query: Record<string, string>) {
  return linkTo(`${pathTo('deadlines', {}, query)}#why`, texts.why, texts.whyHidden(datedName(date)));
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
