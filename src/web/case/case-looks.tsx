import { caseWords } from '../../language/en/case-words.ts';
import { casePartsTexts as texts } from '../../language/en/pages-case-parts.ts';
import type { LookedAt } from '../../reports/who-looked.ts';
import { dataTable } from '../data-table.tsx';
import { details } from '../govuk.ts';
import { momentInWords } from './case-in-words.ts';

/** The latest looks at a case, one by one: folded, since every page that is opened is one. */
export function CaseLooks({ looks }: { looks: readonly LookedAt[] }) {
  const { look: heads } = texts;
  const table = dataTable({
    name: texts.looked,
    head: [heads.at, heads.name, heads.what],
    rows: looks.map(({ at, kind, name, what }) => [
      { text: momentInWords(at) },
      { text: name ?? caseWords.actors[kind] },
      { text: texts.lookedWhat[what] },
    ]),
  });
  return details({ summaryText: texts.latestLooks, html: String(table) });
}
