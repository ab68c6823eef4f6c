import type { Explanation } from '../../../calendar/explain.ts';
import { whyTexts as texts } from '../../../language/en/pages-resident.ts';
import type { ClockBasis } from '../../../machines/clock-basis.ts';
import { dayStrip } from '../../charts/day-strip.ts';
import { chartTable } from '../../data-table.tsx';
import { insetText, summaryList } from '../../govuk.ts';
import { whatIsPromised, whatStarts } from './own-promises.ts';

/** What the page needs of an explained deadline. */
export type Reasons = Pick<
  ClockBasis,
  | 'clock'
  | 'limit'
  | 'startedOn'
  | 'due'
  | 'originalDue'
  | 'extensions'
  | 'citation'
  | 'strength'
  | 'agrees'
  | 'explanation'
>;

/** How a date came about: the time we have, from when, each day of it as a picture and as a list. */
export function WhyThisDate({ reasons }: { reasons: Reasons }) {
  const { originalDue, extensions, explanation, agrees } = reasons;
  const isExtended = extensions.some(({ valid }) => valid);
  return (
    <>
      {summaryList({ rows: rowsOf(reasons) })}
      {isExtended ? <p class="govuk-body">{texts.extended(originalDue)}</p> : ''}
      {agrees ? '' : insetText({ text: texts.checking })}
      {explanation === null ? <p class="govuk-body">{texts.givenDate}</p> : <Days explanation={explanation} />}
    </>
  );
}

function rowsOf({ clock, limit, startedOn, extensions, citation, strength }: Reasons) {
  const what = whatIsPromised(clock);
  const more = extensions.filter(({ valid }) => valid).map(({ workingDays }) => texts.more(workingDays));
  const rows: [string, string | null][] = [
    [texts.what, what],
    [texts.time, limit && texts.units[limit.unit](limit.amount)],
    [texts.from, texts.start(startedOn, whatStarts(clock))],
    [texts.extension, more.length > 0 ? more.join(', ') : null],
    [texts.rule, texts.strengths[strength](citation)],
  ];
  return rows.flatMap(([key, value]) => (value === null ? [] : [{ key: { text: key }, value: { text: value } }]));
}

function Days({ explanation }: { explanation: Explanation }) {
  const chart = dayStrip(explanation);
  return (
    <>
      <p class="govuk-body">{texts.counts[explanation.rule]}</p>
      {explanation.limit.unit === 'workingDay' ? <p class="govuk-body">{texts.workingDay}</p> : ''}
      <h2 class="govuk-heading-m">{texts.days}</h2>
      {chart.svg}
      <p class="govuk-body">{texts.picture}</p>
      {chartTable(chart.table, {
        name: texts.days,
        caption: { text: chart.summary, size: 's' },
        classes: 'govuk-table--small-text-until-tablet',
      })}
    </>
  );
}
