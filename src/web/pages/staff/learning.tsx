import { learningCause } from '../../../machines/words.ts';
import {
  countLearning,
  listLearning,
  type LearningFilter,
  type LearningListed,
} from '../../../reports/list-learning.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { learningTexts as texts } from '../../../language/en/pages-learning.ts';
import { filingWords } from '../../../language/en/pages-staff-filings.ts';
import { countBars } from '../../charts/count-bars.ts';
import type { Chart } from '../../charts/svg.ts';
import { chartTable, dataTable } from '../../data-table.tsx';
import { button, pagination, radios, select, tag } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';
import { Framed } from '../../worklist/framed.tsx';

interface Props {
  items: LearningListed[];
  nextCursor: string | null;
  filter: LearningFilter;
  causes: Chart | null;
}

const perPage = 25;
const states = ['open', 'overdue', 'worked', 'didNotWork'] as const;

/** What is to change because of complaints, who sees to it, by when, and whether it worked. */
export const learningPage = definePage<Props>({
  path: patterns.learning,
  access: ['case.file'],
  async load({ ctx, query }) {
    const filter = {
      state: states.find((known) => known === (query.get('state') ?? 'open')),
      cause: learningCause.options.find((known) => known === query.get('cause')),
    };
    const cursor = query.get('cursor') || undefined;
    const page = await readPage(listLearning(ctx, { filter, cursor, limit: perPage }));
    return { items: page.items, nextCursor: page.nextCursor, filter, causes: chartOf(await countLearning(ctx)) };
  },
  view: (props) => ({ title: texts.title, wide: true, body: <Learning {...props} /> }),
});

function chartOf(counted: Awaited<ReturnType<typeof countLearning>>): Chart | null {
  const [most] = counted;
  if (most === undefined) return null;
  const bars = counted.map(({ cause, n }) => ({
    name: filingWords.learningCauses[cause],
    n,
    className: 'redress-svg-bar',
    href: pathTo('learning', {}, { state: '', cause }),
  }));
  const total = counted.reduce((sum, { n }) => sum + n, 0);
  return countBars(
    bars,
    texts.causes.summary(total, filingWords.learningCauses[most.cause], most.n),
    texts.causes.head,
  );
}

function Learning({ items, nextCursor, filter, causes }: Props) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Filter {...filter} />
      {items.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({ name: texts.title, head: Object.values(texts.head), rows: items.map(rowOf) })
      )}
      {nextCursor === null
        ? ''
        : pagination({
            landmarkLabel: texts.pages,
            next: {
              href: pathTo('learning', {}, { state: filter.state ?? '', cause: filter.cause, cursor: nextCursor }),
            },
          })}
      {causes === null ? '' : <Causes {...causes} />}
    </>
  );
}

function rowOf({ reference, change, cause, owner, priority, dueOn, state, isOverdue }: LearningListed) {
  const late = isOverdue ? ` ${String(tag({ text: texts.overdue, classes: 'govuk-tag--red' }))}` : '';
  return [
    { text: change ?? texts.erased, classes: 'redress-wide-cell' },
    { text: filingWords.learningCauses[cause] },
    { text: owner },
    { text: filingWords.priorities[priority] },
    { html: `${dateInWords(dueOn)}${late}` },
    { text: state === 'open' ? texts.open : filingWords.learningStates[state] },
    { html: linkTo(pathTo('staffActions', { reference }), reference), classes: 'redress-nowrap' },
  ];
}

function Causes(chart: Chart) {
  return (
    <section>
      <h2 class="govuk-heading-m">{texts.causes.heading}</h2>
      <p class="govuk-body">{chart.summary}</p>
      <Framed name={texts.causes.heading} svg={chart.svg} />
      {chartTable(chart.table, { name: texts.causes.heading })}
    </section>
  );
}

function Filter({ state, cause }: LearningFilter) {
  const { filter } = texts;
  return (
    <form method="get" action={pathTo('learning')} class="redress-filter" novalidate>
      <h2 class="govuk-heading-m">{filter.heading}</h2>
      {radios({
        name: 'state',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: filter.state, classes: 'govuk-fieldset__legend--s' } },
        items: [
          ...states.map((value) => ({ value, text: filter.states[value], checked: value === state })),
          { value: '', text: filter.any, checked: state === undefined },
        ],
      })}
      {select({
        id: 'cause',
        name: 'cause',
        label: { text: filter.cause },
        items: [
          { value: '', text: filter.anyCause, selected: cause === undefined },
          ...learningCause.options.map((value) => ({
            value,
            text: filingWords.learningCauses[value],
            selected: value === cause,
          })),
        ],
      })}
      <div class="govuk-button-group">
        {button({ text: filter.apply, classes: 'govuk-button--secondary' })}
        <a class="govuk-link" href={pathTo('learning', {}, { state: '' })}>
          {filter.clear}
        </a>
      </div>
    </form>
  );
}
