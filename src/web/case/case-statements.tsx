import { londonDate } from '../../calendar/london.ts';
import type { CaseView } from '../../cases/view.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { staffLodgedTexts as texts } from '../../language/en/pages-staff-lodged.ts';
import { dataTable } from '../data-table.tsx';

/** What the person added since, about what, and whether they agree. */
export function CaseStatements({ statements }: Pick<CaseView, 'statements'>) {
  if (statements.length === 0) return <></>;
  return dataTable({
    name: texts.statements,
    caption: { text: texts.statements, size: 'm' },
    head: [texts.statement.at, texts.statement.about, texts.statement.view, texts.statement.words],
    rows: statements.map(({ at, about, view, text }) => [
      { text: dateInWords(londonDate(new Date(at))) },
      { text: about === null ? texts.topics.complaint : texts.topics[about] },
      { text: view === null ? texts.notSaid : texts.views[view] },
      { text: text ?? texts.erased },
    ]),
  });
}
