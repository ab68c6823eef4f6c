import { overviewTexts } from '../../language/en/pages-overview.ts';
import type { Overview } from '../../worklist/read-overview.ts';
import { statesInWords } from '../case/case-in-words.ts';
import { countBars } from '../charts/count-bars.ts';
import { dataTable } from '../data-table.tsx';
import { Framed } from './framed.tsx';
import { details } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { addressOfList } from './chosen.ts';

const texts = overviewTexts.late;

/** What is late by its stage and what it waits for, the most first; bars and numbers lead to the cases. */
export function LatePicture({ late, team }: { late: Overview['late']; team: Record<string, string> }) {
  const bars = barsOf(late, team);
  const chart = countBars(bars, summaryOf(bars), texts.head);
  return (
    <figure class="redress-figure-frame">
      <figcaption>
        <h2 class="govuk-heading-m">{texts.heading}</h2>
        <p class="govuk-body">{chart.summary}</p>
      </figcaption>
      {bars.length === 0 ? '' : <Framed name={texts.heading} svg={chart.svg} />}
      {bars.length === 0 ? '' : details({ summaryText: overviewTexts.figures, html: String(tableOf(bars)) })}
    </figure>
  );
}

function tableOf(bars: ReturnType<typeof barsOf>) {
  const rows = bars.map(({ name, n, href }) => [{ text: name }, { html: linkTo(href, String(n), name) }]);
  return dataTable({ name: texts.heading, head: texts.head, rows });
}

function barsOf(late: Overview['late'], team: Record<string, string>) {
  return late
    .toSorted((a, b) => b.n - a.n)
    .map(({ stage, waiting, n }) => {
      const values = {
        whose: 'all',
        show: 'open',
        ...team,
        due: 'overdue',
        waiting,
        ...(stage === null ? {} : { stage }),
      };
      return {
        name: texts.row(stage === null ? texts.outside : statesInWords([stage]), texts.waits[waiting]),
        n,
        className: waiting === 'us' ? 'redress-svg-due' : 'redress-svg-working',
        href: addressOfList({ values, sort: 'due' }),
      };
    });
}

function summaryOf(bars: readonly { name: string; n: number }[]): string {
  const [most] = bars;
  if (most === undefined) return texts.none;
  return texts.summary(
    bars.reduce((sum, { n }) => sum + n, 0),
    most.name,
    most.n,
  );
}
