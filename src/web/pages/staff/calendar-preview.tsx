import type { Preview, PreviewCounts, PreviewedClock } from '../../../calendars/preview-proposal.ts';
import { dayAndDate, workingDays } from '../../../language/en/dates.ts';
import { calendarProposalTexts as texts } from '../../../language/en/pages-calendars.ts';
import { clockName } from '../../case/case-in-words.ts';
import { countBars } from '../../charts/count-bars.ts';
import type { Chart } from '../../charts/svg.ts';
import { chartTable, dataTable } from '../../data-table.tsx';
import { pagination } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { pathTo } from '../../paths.ts';

/** What a proposed calendar would do to open cases, as a picture, as its table, and time limit by time limit. */
export function CalendarPreview({ id, preview }: { id: string; preview: Preview }) {
  const { counts, items, nextCursor } = preview;
  const chart = chartOf(counts);
  return (
    <>
      <h2 class="govuk-heading-m">{texts.moves}</h2>
      <p class="govuk-body">
        {chart.summary} {texts.cases(counts.cases)}
      </p>
      {counts.impossible === 0 ? '' : <p class="govuk-body">{texts.impossible(counts.impossible)}</p>}
      {chart.table.rows.length === 0 ? '' : <Picture chart={chart} />}
      {items.length === 0
        ? ''
        : dataTable({ name: texts.tableName, head: Object.values(texts.head), rows: items.map(rowOf) })}
      {nextCursor === null
        ? ''
        : pagination({
            landmarkLabel: texts.pages,
            next: { href: pathTo('calendarProposal', { id }, { cursor: nextCursor }) },
          })}
    </>
  );
}

function Picture({ chart }: { chart: Chart }) {
  return (
    <>
      {chart.svg}
      {chartTable(chart.table, { name: texts.moves })}
    </>
  );
}

function chartOf({ moves, stays }: PreviewCounts): Chart {
  const moving = moves.reduce((sum, { n }) => sum + n, 0);
  const bars = moves.map(({ workingDays: days, n }) => ({
    name: days < 0 ? texts.earlier(workingDays(-days)) : texts.later(workingDays(days)),
    n,
    className: days < 0 ? 'redress-svg-extended' : 'redress-svg-counted',
  }));
  const staying = stays === 0 ? [] : [{ name: texts.stays, n: stays, className: 'redress-svg-skipped' }];
  return countBars([...bars, ...staying], texts.summary(moving, stays), [texts.chartHead.change, texts.chartHead.n]);
}

function rowOf({ reference, clock, from, to }: PreviewedClock) {
  return [
    { html: linkTo(pathTo('staffCase', { reference }), reference), classes: 'redress-nowrap' },
    { text: clockName(clock) },
    { text: dayAndDate(from) },
    { text: to === null ? texts.stays : dayAndDate(to) },
  ];
}
