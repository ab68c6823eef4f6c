import { caseHistory } from '../../../cases/case-history.ts';
import type { CaseView, HistoryItem, Page } from '../../../cases/view.ts';
import { caseAtTexts } from '../../../language/en/pages-case-at.ts';
import { historyTexts as texts } from '../../../language/en/pages-staff.ts';
import { whoLooked, type LookedAt } from '../../../reports/who-looked.ts';
import { CaseLooks } from '../../case/case-looks.tsx';
import { defineCasePage } from '../../case/case-page.tsx';
import { HistoryEntry } from '../../case/history-entry.tsx';
import { found } from '../../found.ts';
import { details, pagination } from '../../govuk.ts';
import { pathTo } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';

interface More {
  history: Page<HistoryItem>;
  /** The latest. */
  looks: LookedAt[];
}

/** What happened to a case, entry by entry, each with its seal. */
export const staffHistoryPage = defineCasePage<More>({
  name: 'history',
  async load({ ctx, query }, { caseId, reference }) {
    const cursor = query.get('cursor') || undefined;
    const history = found(await readPage(caseHistory(ctx, { reference, limit: 50, cursor })));
    return { history, looks: (await whoLooked(ctx, { caseId, limit: 25 })).items };
  },
  body: (view, { history, looks }) => (
    <>
      <History view={view} history={history} />
      <CaseLooks looks={looks} />
    </>
  ),
});

function History({ view: { reference }, history }: { view: CaseView; history: Page<HistoryItem> }) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('staffCaseAt', { reference })}>
          {caseAtTexts.link}
        </a>
      </p>
      <ol class="redress-timeline">
        {history.items.map((item) => (
          <HistoryEntry item={item}>
            <p class="govuk-body-s redress-seal">
              {texts.seal}: {item.hash.slice(0, 16)}
            </p>
          </HistoryEntry>
        ))}
      </ol>
      {details({ summaryText: texts.sealHelp, html: texts.sealWords })}
      {history.nextCursor === null
        ? ''
        : pagination({
            landmarkLabel: texts.pages,
            next: { href: pathTo('staffHistory', { reference }, { cursor: history.nextCursor }) },
          })}
    </>
  );
}
