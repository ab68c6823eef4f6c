import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { overviewTexts } from '../../language/en/pages-overview.ts';
import type { Overview } from '../../worklist/read-overview.ts';
import { countColumns, type CountColumn } from '../charts/count-columns.ts';
import { dataTable } from '../data-table.tsx';
import { Framed } from './framed.tsx';
import { details } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { addressOfList } from './chosen.ts';
import { dayShort } from './due-cell.ts';

const texts = overviewTexts.due;

interface Props {
  overview: Pick<Overview, 'overdue' | 'due'>;
  today: IsoDate;
  /** The working days that are shown whether or not something is due. */
  days: readonly IsoDate[];
  /** What the list is narrowed by besides. */
  team: Record<string, string>;
}

/** What is due day by day, what is overdue at the left; each column leads to its cases, and so does its number in the table. */
export function DuePicture(props: Props) {
  const columns = columnsOf(props);
  const chart = countColumns(columns, summaryOf(props), texts.head);
  const rows = columns.map(({ name, n, href }) => [
    { text: name },
    href === undefined ? { text: String(n) } : { html: linkTo(href, String(n), name) },
  ]);
  return (
    <figure class="redress-figure-frame">
      <figcaption>
        <h2 class="govuk-heading-m">{texts.heading}</h2>
        <p class="govuk-body">{chart.summary}</p>
      </figcaption>
      <Framed name={texts.heading} svg={chart.svg} />
      {details({
        summaryText: overviewTexts.figures,
        html: String(dataTable({ name: texts.heading, head: chart.table.head, rows })),
      })}
    </figure>
  );
}

/** Overdue, then every working day, and any other day on which something is due. */
export function columnsOf({ overview, today, days, team }: Props): CountColumn[] {
  const on = new Map(overview.due.map(({ day, n }) => [day, n]));
  const shown = [...new Set([...days, ...on.keys()])].sort();
  const list = (due: string) => addressOfList({ values: { whose: 'all', show: 'open', ...team, due }, sort: 'due' });
  const column = (n: number, due: string, rest: Pick<CountColumn, 'name' | 'short' | 'className'>): CountColumn => ({
    ...rest,
    n,
    ...(n > 0 ? { href: list(due) } : {}),
  });
  return [
    column(overview.overdue, 'overdue', {
      name: texts.overdue,
      short: texts.overdueShort,
      className: 'redress-svg-overdue',
    }),
    ...shown.map((day) =>
      column(on.get(day) ?? 0, day, {
        name: dayShort(day, today),
        short: shortOf(day, today),
        className: day === today ? 'redress-svg-due' : 'redress-svg-working',
      }),
    ),
  ];
}

/** "Thu", "26 Nov". */
function shortOf(day: IsoDate, today: IsoDate): [string, string] {
  const [weekday = '', date = '', month = ''] = dayShort(day, today).split(' ');
  return [weekday.slice(0, 3), `${date} ${month.slice(0, 3)}`];
}

function summaryOf({ overview: { overdue, due }, today, days }: Props): string {
  const until = days.at(-1) ?? addDays(today, 21);
  const most = due.reduce<{ day: IsoDate; n: number } | null>(
    (top, one) => (top === null || one.n > top.n ? one : top),
    null,
  );
  const all = due.reduce((sum, { n }) => sum + n, 0);
  return texts.summary(overdue, all, until) + (most !== null && most.n > 1 ? texts.most(most.n, most.day) : '');
}
