import { readRun, type BulkResult, type BulkRun } from '../../../bulk/read-run.ts';
import { bulkRunTexts as texts, bulkTexts } from '../../../language/en/pages-staff-bulk.ts';
import { problemInWords } from '../../bulk/problem-in-words.ts';
import { dataTable } from '../../data-table.tsx';
import { found } from '../../found.ts';
import { button, tag } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

type Props = BulkRun & { items: BulkResult[] };

/** How far a run is, and what came of it in each case; it looks again by itself while it runs, without scripts too. */
export const bulkRunPage = definePage<Props>({
  path: patterns.bulkRun,
  access: ['case.bulk'],
  load: async (request) => found(await readRun(request.ctx, { runId: param(request, 'id') })),
  view: (run) => ({
    title: texts.title(bulkTexts.actions[run.action]),
    wide: true,
    back: { href: pathTo('bulkRuns'), text: texts.list.title },
    body: <Run {...run} />,
  }),
});

function Run({ runId, action, total, finishedAt, items }: Props) {
  const of = (state: BulkResult['state']) => items.filter((item) => item.state === state).length;
  const failedFirst = items.toSorted((a, b) => Number(b.state === 'failed') - Number(a.state === 'failed'));
  return (
    <div id="run" {...(finishedAt === null ? { 'data-look-again': '' } : {})}>
      <p class="govuk-body-l" role="status">
        {finishedAt === null
          ? texts.running(of('done') + of('failed'), total)
          : texts.finished(of('done'), of('failed'))}
      </p>
      <div data-rest="">
        {finishedAt === null ? (
          <p class="govuk-body">
            <a class="govuk-link" href={pathTo('bulkRun', { id: runId })}>
              {texts.again}
            </a>
          </p>
        ) : (
          ''
        )}
        {action === 'export' ? button({ text: texts.file, href: pathTo('bulkFile', { id: runId }) }) : ''}
        {dataTable({
          name: texts.head.result,
          head: Object.values(texts.head),
          rows: failedFirst.map(rowOf),
        })}
      </div>
    </div>
  );
}

function rowOf({ reference, state, problem }: BulkResult) {
  const { text, tag: classes } = texts.states[state];
  return [
    { html: linkTo(pathTo('staffCase', { reference }), reference), classes: 'redress-nowrap' },
    { html: tag({ text, classes }) },
    { text: problem === null ? '' : problemInWords(problem) },
  ];
}
