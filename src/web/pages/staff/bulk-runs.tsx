import { listRuns, type BulkRun } from '../../../bulk/read-run.ts';
import { bulkRunTexts, bulkTexts } from '../../../language/en/pages-staff-bulk.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { dataTable } from '../../data-table.tsx';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

const { list: texts, stateOf } = bulkRunTexts;

/** One's own runs. */
export const bulkRunsPage = definePage<BulkRun[]>({
  path: patterns.bulkRuns,
  access: ['case.bulk'],
  load: ({ ctx }) => listRuns(ctx),
  view: (runs) => ({
    title: texts.title,
    body:
      runs.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({ name: texts.title, head: Object.values(texts.head), rows: runs.map(rowOf) })
      ),
  }),
});

function rowOf({ runId, action, createdAt, total, finishedAt }: BulkRun) {
  return [
    { html: linkTo(pathTo('bulkRun', { id: runId }), bulkTexts.actions[action]) },
    { text: momentInWords(createdAt.toISOString()) },
    { text: String(total) },
    { text: finishedAt === null ? stateOf.running : stateOf.finished },
  ];
}
