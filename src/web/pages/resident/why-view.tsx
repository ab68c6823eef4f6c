import type { Explanation } from '../../../calendar/explain.ts';
import { isLongPeriod } from '../../../calendar/months-of-days.ts';
import type { DeadlineExplanation } from '../../../cases/explain-deadline.ts';
import { clocks } from '../../../language/en/clocks.ts';
import { limitInWords } from '../../../language/en/dates.ts';
import { whyTexts as texts } from '../../../language/en/pages-clock.ts';
import { texts as textsIn } from '../../../language/language.ts';
import type { ClockBasis } from '../../../machines/clock-basis.ts';
import { wordsFor } from '../../case/case-in-words.ts';
import { dayStrip } from '../../charts/day-strip.ts';
import { chartTable } from '../../data-table.tsx';
import { insetText, summaryList } from '../../govuk.ts';
import { whatIsPromised, whatStarts } from './own-promises.ts';
import { procedureOf } from './own-stage.ts';

/** What the page needs of an explained deadline. */
export type Reasons = Pick<
  ClockBasis,
  | 'clock'
  | 'dateIs'
  | 'limit'
  | 'startedOn'
  | 'countedFrom'
  | 'countedFromIs'
  | 'due'
  | 'originalDue'
  | 'target'
  | 'extensions'
  | 'citation'
  | 'strength'
  | 'agrees'
  | 'explanation'
> &
  Partial<Pick<DeadlineExplanation, 'startEvent' | 'firstStartedOn'>> &
  Pick<DeadlineExplanation, 'procedure' | 'procedureVersion'>;

/** How a date came about: the time we have, from when, each day of it as a picture and as a list. */
export function WhyThisDate({ reasons }: { reasons: Reasons }) {
  const { dateIs, originalDue, extensions, explanation, agrees, firstStartedOn } = reasons;
  const isExtended = extensions.some(({ valid, undone }) => valid && !undone);
  return (
    <>
      {summaryList({ rows: rowsOf(reasons) })}
      {isExtended && originalDue !== null ? <p class="govuk-body">{texts.extended(originalDue)}</p> : ''}
      {firstStartedOn ? <p class="govuk-body">{texts.corrected(firstStartedOn)}</p> : ''}
      {agrees ? '' : insetText({ text: texts.checking })}
      {explanation === null ? (
        <p class="govuk-body">{dateIs === 'none' ? texts.noDate : texts.givenDate}</p>
      ) : (
        <Days explanation={explanation} />
      )}
    </>
  );
}

function rowsOf(reasons: Reasons) {
  const { clock, limit, countedFrom, extensions, target, citation, strength } = reasons;
  const more = extensions
    .filter(({ valid }) => valid)
    .map(({ workingDays, undone }) => (undone ? texts.undone(workingDays) : texts.more(workingDays)));
  const rows: [string, string | null][] = [
    [texts.what, whatIsPromised(clock, procedureOf(reasons)) ?? clocks.name(clock)],
    [texts.time, limit && limitInWords(limit)],
    [texts.from, texts.start(countedFrom, startOf(reasons))],
    [texts.extension, more.length > 0 ? more.join(', ') : null],
    [texts.target, target && texts.targetDay(target.due)],
    [texts.rule, texts.strengths[strength](citation)],
  ];
  return rows.flatMap(([key, value]) => (value === null ? [] : [{ key: { text: key }, value: { text: value } }]));
}

function startOf({ clock, countedFromIs, startEvent }: Reasons): string {
  if (countedFromIs === 'awareness') return texts.awareness;
  return (startEvent && wordsFor(texts.startedBy, startEvent.type)) ?? whatStarts(clock);
}

function Days({ explanation }: { explanation: Explanation }) {
  const chart = dayStrip(explanation, textsIn('en'));
  const heading = isLongPeriod(explanation.days) ? texts.months : texts.days;
  return (
    <>
      <p class="govuk-body">{texts.counts[explanation.rule]}</p>
      {explanation.limit.unit === 'workingDay' ? <p class="govuk-body">{texts.workingDay}</p> : ''}
      <h2 class="govuk-heading-m">{heading}</h2>
      {chart.svg}
      <p class="govuk-body">{texts.picture}</p>
      {chartTable(chart.table, {
        name: heading,
        caption: { text: chart.summary, size: 's' },
        classes: 'govuk-table--small-text-until-tablet',
      })}
    </>
  );
}
