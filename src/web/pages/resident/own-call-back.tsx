import type { CaseView } from '../../../cases/view.ts';
import { countMessage } from '../../../http/limits.ts';
import { askForCallBack } from '../../../requests/ask-for-call-back.ts';
import type { CallBack } from '../../../requests/call-back.ts';
import type { CallBackSlot } from '../../../requests/call-back-slots.ts';
import { offeredSlots } from '../../../requests/offered-slots.ts';
import { openCallBack } from '../../../requests/open-call-back.ts';
import { withdrawCallBack } from '../../../requests/withdraw-call-back.ts';
import { formValues, parseForm, type FormFault, type FormValues } from '../../form.ts';
import { notificationBanner } from '../../govuk.ts';
import { definePage, type PageRequest, type Submitted } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';
import { CallBackForm } from './own-call-back-form.tsx';
import { callBackSchema } from './own-call-back-schema.ts';
import { CallArranged } from './own-call-back-arranged.tsx';

/** What the page is drawn from. */
export interface CallBackProps {
  own: CaseView;
  /** The call that is still to be made. */
  call: CallBack | null;
  slots: CallBackSlot[];
  values: FormValues;
  faults: FormFault[];
}

/** Asking to be called at a time of one's own choosing, and taking that back. */
export const ownCallBackPage = definePage<CallBackProps>({
  path: patterns.ownCallBack,
  access: ['resident'],
  async load(request) {
    const props = await propsOf(request);
    return { ...props, values: { phone: props.own.person?.phone ?? '' }, faults: [] };
  },
  view: (props, request) => ({
    title: request.texts.ownCallBack.title,
    back: { href: pathTo('ownCase'), text: request.texts.ownCallBack.back },
    faults: props.faults,
    body: (
      <>
        <Done request={request} />
        {props.call ? (
          <CallArranged call={props.call} request={request} />
        ) : (
          <CallBackForm {...props} request={request} />
        )}
      </>
    ),
  }),
  async submit(request, form) {
    const values = formValues(form);
    return values['do'] === 'withdraw' ? takeBack(request) : ask(request, values);
  },
});

async function propsOf({ ctx, ...request }: PageRequest): Promise<Omit<CallBackProps, 'values' | 'faults'>> {
  const own = await loadOwnCase({ ctx, ...request });
  const [call, slots] = await Promise.all([openCallBack(ctx, own), offeredSlots(ctx)]);
  return { own, call, slots };
}

async function ask(request: PageRequest, values: FormValues): Promise<Submitted<CallBackProps>> {
  await countMessage(request.http);
  const { texts, ctx, http } = request;
  const again = async (faults: FormFault[]) => ({ again: { ...(await propsOf(request)), values, faults } });
  const parsed = parseForm(callBackSchema(texts), values);
  if (!parsed.ok) return again(parsed.faults);
  const { caseId } = await loadOwnCase(request);
  const asked = await askForCallBack(ctx, { ...parsed.value, caseId, idempotencyKey: http.get('idempotencyKey') });
  if (asked.ok) return { redirect: pathTo('ownCallBack', {}, { done: 'asked' }) };
  const isSlotGone = asked.failure.kind === 'refused' && asked.failure.faults?.[0]?.pointer === '/slot';
  // Anything else the page itself says: a call is arranged already, or none may be.
  return isSlotGone
    ? again([{ field: 'slot', message: texts.ownCallBack.slotGone }])
    : { redirect: pathTo('ownCallBack') };
}

async function takeBack(request: PageRequest): Promise<Submitted<CallBackProps>> {
  const { caseId } = await loadOwnCase(request);
  const isDone = await withdrawCallBack(request.ctx, { caseId });
  return { redirect: pathTo('ownCallBack', {}, { done: isDone ? 'withdrawn' : 'gone' }) };
}

function Done({ request: { query, texts } }: { request: PageRequest }) {
  const done = query.get('done');
  if (done !== 'asked' && done !== 'withdrawn' && done !== 'gone') return <></>;
  return notificationBanner({ type: 'success', text: texts.ownCallBack[done] });
}
