import type { Explanation } from '../../../calendar/explain.ts';
import type { IsoDate } from '../../../calendar/iso-date.ts';
import { isLongPeriod } from '../../../calendar/months-of-days.ts';
import type { Texts } from '../../../language/language.ts';
import { dayStrip } from '../../charts/day-strip.ts';
import { chartTable } from '../../data-table.tsx';

interface Props {
  explanation: Explanation;
  today: IsoDate | undefined;
  texts: Texts;
}

/** How the days are counted, and each of them: as a picture with today in it, and as a list. */
export function WhyDays({ explanation, today, texts }: Props) {
  const { whyTexts: words } = texts.clockPages;
  const chart = dayStrip(explanation, texts, today);
  const heading = isLongPeriod(explanation.days) ? words.months : words.days;
  return (
    <>
      <p class="govuk-body">{words.counts[explanation.rule]}</p>
      {explanation.limit.unit === 'workingDay' ? <p class="govuk-body">{words.workingDay}</p> : ''}
      <h2 class="govuk-heading-m">{heading}</h2>
      {chart.svg}
      <p class="govuk-body">{today === undefined ? words.picture : words.pictureToday}</p>
      {chartTable(chart.table, {
        name: heading,
        caption: { text: chart.summary, size: 's' },
        classes: 'govuk-table--small-text-until-tablet',
      })}
    </>
  );
}
