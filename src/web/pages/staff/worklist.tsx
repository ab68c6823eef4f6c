import type { Calendar } from '../../../calendar/calendar.ts';
import { listCases } from '../../../cases/list-cases.ts';
import type { ListedCase } from '../../../cases/listed-case.ts';
import { caseSorts } from '../../../cases/case-filter.ts';
import { worklistTexts as texts } from '../../../language/en/pages-worklist.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { countWorklist, type WorklistCounts } from '../../../worklist/count-worklist.ts';
import { standsInFor } from '../../../identity/delegation/stands-in-for.ts';
import { listSavedViews, type SavedView } from '../../../worklist/saved-views.ts';
import { BulkForm } from '../../bulk/bulk-form.tsx';
import { button, pagination } from '../../govuk.ts';
import { answersCalls } from '../../contact/answers-calls.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';
import { CaseTable } from '../../worklist/case-table.tsx';
import { Chips } from '../../worklist/chips.tsx';
import { choosesSomething, filterOf, addressOfList, readChosen, type Chosen } from '../../worklist/chosen.ts';
import { Figures } from '../../worklist/figures.tsx';
import { FilterForm } from '../../worklist/filter-form.tsx';
import { loadOffered } from '../../worklist/load-offered.ts';
import type { Offered } from '../../worklist/narrowings.ts';
import { SearchBox } from '../../worklist/search-box.tsx';
import { ViewLinks } from '../../worklist/view-links.tsx';

interface Props {
  cases: ListedCase[];
  nextCursor: string | null;
  counts: WorklistCounts | null;
  chosen: Chosen;
  offered: Offered & { calendar: Calendar };
  views: SavedView[];
}

const perPage = 25;

/** The worklist: what is due next comes first. */
export const worklistPage = definePage<Props>({
  path: patterns.worklist,
  access: ['case.read'],
  async load({ ctx, query }) {
    const [offered, views, others] = await Promise.all([loadOffered(ctx), listSavedViews(ctx), standsInFor(ctx)]);
    const chosen = readChosen(choosesSomething(query) ? query : defaultOf(views), offered);
    const filter = { ...filterOf(chosen, offered), standsInFor: others };
    const cursor = query.get('cursor') || undefined;
    const [page, counts] = await Promise.all([
      readPage(listCases(ctx, { limit: perPage, filter, sort: chosen.sort, cursor })),
      countWorklist(ctx, { filter: { whose: filter.whose, standsInFor: others }, soon: offered.soon }),
    ]);
    return { cases: page.items, nextCursor: page.nextCursor, counts, chosen, offered, views };
  },
  view: (props, request) => ({
    title: texts.title,
    wide: true,
    body: <Worklist {...props} request={request} />,
  }),
});

function defaultOf(views: readonly SavedView[]): URLSearchParams {
  return new URLSearchParams(views.find(({ isDefault }) => isDefault)?.query ?? '');
}

function Worklist({ cases, nextCursor, counts, chosen, offered, views, request }: Props & { request: PageRequest }) {
  const { actor } = request.ctx;
  return (
    <>
      {counts === null ? '' : <Figures counts={counts} chosen={chosen} mayCall={mayDo(actor, 'call.settle')} />}
      <SearchBox request={request} />
      <div class="redress-list-ways">
        {mayDo(actor, 'case.lodge') ? button({ text: texts.record, href: pathTo('intake') }) : ''}
        <ViewLinks views={views} chosen={chosen} />
      </div>
      <FilterForm chosen={chosen} offered={offered} />
      <Chips chosen={chosen} offered={offered} />
      <Sorts chosen={chosen} />
      {cases.length === 0 ? (
        <p class="govuk-body">{Object.keys(chosen.values).length === 2 ? noneIn(chosen) : texts.none}</p>
      ) : (
        <List cases={cases} offered={offered} mayTick={mayDo(actor, 'case.bulk')} />
      )}
      {nextCursor === null
        ? ''
        : pagination({ landmarkLabel: texts.pages, next: { href: addressOfList(chosen, { cursor: nextCursor }) } })}
    </>
  );
}

/** With boxes for whoever may do something to many at once. */
function List({ cases, offered, mayTick }: Pick<Props, 'cases' | 'offered'> & { mayTick: boolean }) {
  const table = (
    <CaseTable
      name={texts.title}
      cases={cases}
      hasBoxes={mayTick}
      forCalls={answersCalls(offered.actor)}
      {...offered}
    />
  );
  return mayTick ? <BulkForm>{table}</BulkForm> : table;
}

function noneIn({ values }: Chosen): string {
  return values.whose === 'mine' && values.show === 'open' ? texts.noneOfMine : texts.none;
}

function Sorts({ chosen }: { chosen: Chosen }) {
  const { label, ...words } = texts.sort;
  return (
    <p class="govuk-body" role="group" aria-label={label}>
      {label}{' '}
      {caseSorts.map((sort, place) => (
        <>
          {place === 0 ? '' : ' · '}
          {sort === chosen.sort ? (
            <strong>{words[sort]}</strong>
          ) : (
            <a class="govuk-link redress-target" href={addressOfList({ ...chosen, sort })}>
              {words[sort]}
            </a>
          )}
        </>
      ))}
    </p>
  );
}
