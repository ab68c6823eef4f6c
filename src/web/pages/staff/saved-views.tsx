import { isUuid } from '../../../cases/is-uuid.ts';
import { viewsTexts as texts } from '../../../language/en/pages-worklist.ts';
import { dropView } from '../../../worklist/drop-view.ts';
import { beginWithView, keepView } from '../../../worklist/keep-view.ts';
import { listSavedViews, type SavedView } from '../../../worklist/saved-views.ts';
import { formValues, type FormFault, type FormValues } from '../../form.ts';
import { notificationBanner } from '../../govuk.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { choosesSomething, queryOf, readChosen } from '../../worklist/chosen.ts';
import { loadOffered } from '../../worklist/load-offered.ts';
import { readNewView } from '../../worklist/read-new-view.ts';
import { SaveViewForm } from '../../worklist/save-view-form.tsx';
import { ViewsKept } from '../../worklist/views-kept.tsx';
import { chipsOf } from '../../worklist/chips.tsx';

interface Props {
  views: SavedView[];
  /** What would be kept: its filters as an address has them, and in words. */
  toKeep: { query: string; words: string[] } | null;
  values: FormValues;
  faults: FormFault[];
}

/** One's own views of the list and those that colleagues share; here the one that somebody came from is kept. */
export const savedViewsPage = definePage<Props>({
  path: patterns.savedViews,
  access: ['case.read'],
  load: (request) => propsOf(request, request.query),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    back: { href: pathTo('worklist'), text: texts.back },
    body: <Views {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const { act, viewId = '' } = values;
    if (act === 'remove' || act === 'begin' || act === 'stop') {
      if (isUuid(viewId)) await change(request, act, viewId);
      return { redirect: pathTo('savedViews', {}, { done: act === 'remove' ? 'removed' : 'begin' }) };
    }
    const views = await listSavedViews(request.ctx);
    const toKeep = await toKeepOf(request, new URLSearchParams(values['query'] ?? ''));
    const again = (faults: FormFault[]) => ({ again: { views, toKeep, values, faults } });
    const read = readNewView(values);
    if (!read.ok) return again(read.faults);
    const { query } = toKeep;
    const isKept = await keepView(request.ctx, { ...read.value, query });
    if (!isKept) return again([{ field: 'name', message: texts.tooMany }]);
    return { redirect: pathTo('savedViews', {}, { done: 'saved' }) };
  },
});

async function change({ ctx }: PageRequest, act: 'remove' | 'begin' | 'stop', viewId: string): Promise<void> {
  if (act === 'remove') await dropView(ctx, viewId);
  else await beginWithView(ctx, act === 'begin' ? viewId : null);
}

async function propsOf(request: PageRequest, query: URLSearchParams): Promise<Props> {
  const views = await listSavedViews(request.ctx);
  const toKeep = choosesSomething(query) ? await toKeepOf(request, query) : null;
  return { views, toKeep, values: {}, faults: [] };
}

/** Read anew from what is offered: nothing else that stood in an address is kept. */
async function toKeepOf({ ctx }: PageRequest, query: URLSearchParams): Promise<NonNullable<Props['toKeep']>> {
  const offered = await loadOffered(ctx);
  const chosen = readChosen(query, offered);
  return { query: queryOf(chosen), words: chipsOf(chosen, offered).map(({ text }) => text) };
}

function Views({ views, toKeep, values, faults, request }: Props & { request: PageRequest }) {
  const done = request.query.get('done');
  return (
    <>
      {done === 'saved' || done === 'removed' || done === 'begin'
        ? notificationBanner({ type: 'success', text: texts.done[done] })
        : ''}
      <p class="govuk-body">{texts.intro}</p>
      {toKeep === null ? '' : <SaveViewForm {...{ toKeep, values, faults, request }} />}
      <ViewsKept
        heading={texts.own}
        none={texts.noneOwn}
        views={views.filter(({ isOwn }) => isOwn)}
        request={request}
      />
      <ViewsKept
        heading={texts.others}
        none={texts.noneShared}
        views={views.filter(({ isOwn }) => !isOwn)}
        request={request}
      />
    </>
  );
}
