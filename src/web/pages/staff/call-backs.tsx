import { callBacksTexts as texts } from '../../../language/en/pages-call-backs.ts';
import { listCallBacks, type CallBackListed, type CallBackQuestion } from '../../../requests/list-call-backs.ts';
import { settleCallBack } from '../../../requests/settle-call-back.ts';
import { isUuid } from '../../../cases/is-uuid.ts';
import { formValues, type FormFault } from '../../form.ts';
import { notificationBanner, pagination } from '../../govuk.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';
import { CallToMake } from './call-backs-call.tsx';

interface Props {
  calls: CallBackListed[];
  nextCursor: string | null;
  state: CallBackQuestion['state'];
  faults: FormFault[];
}

const perPage = 25;

/** Everybody who waits for a call, the most overdue first; each with a form for what came of it. */
export const callBacksPage = definePage<Props>({
  path: patterns.staffCallBacks,
  access: ['call.settle'],
  load: (request) => propsOf(request, []),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    body: <CallBacks {...props} request={request} />,
  }),
  async submit(request, form) {
    const { callBackId = '', outcome, note } = formValues(form);
    const fault = (message: string) => ({ field: `note-${callBackId}`, message });
    if (note !== undefined && note.length > 1_000)
      return { again: await propsOf(request, [fault(texts.note.tooLong)]) };
    const came = outcome === 'done' ? 'done' : 'noAnswer';
    const isSettled = isUuid(callBackId) && (await settleCallBack(request.ctx, { callBackId, outcome: came, note }));
    return { redirect: pathTo('staffCallBacks', {}, { done: isSettled ? came : 'gone' }) };
  },
});

async function propsOf({ ctx, query }: PageRequest, faults: FormFault[]): Promise<Props> {
  const state = query.get('state') === 'settled' ? 'settled' : 'open';
  const cursor = query.get('cursor') || undefined;
  const { items, nextCursor } = await readPage(listCallBacks(ctx, { state, cursor, limit: perPage }));
  return { calls: items, nextCursor, state, faults };
}

function CallBacks({ calls, nextCursor, state, faults, request }: Props & { request: PageRequest }) {
  const other = state === 'open' ? 'settled' : 'open';
  return (
    <>
      <Done request={request} />
      <p class="govuk-body">{texts.intro}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('staffCallBacks', {}, { state: other })}>
          {texts.show[other]}
        </a>
      </p>
      {calls.length === 0 ? <p class="govuk-body">{state === 'open' ? texts.none : texts.noneSettled}</p> : ''}
      {calls.map((call) => (
        <CallToMake call={call} faults={faults} request={request} />
      ))}
      {nextCursor === null
        ? ''
        : pagination({
            landmarkLabel: texts.pages,
            next: { href: pathTo('staffCallBacks', {}, { state, cursor: nextCursor }) },
          })}
    </>
  );
}

function Done({ request: { query } }: { request: PageRequest }) {
  const done = query.get('done');
  if (done === 'gone') return notificationBanner({ text: texts.gone });
  if (done !== 'done' && done !== 'noAnswer') return <></>;
  return notificationBanner({ type: 'success', text: texts.settled[done] });
}
