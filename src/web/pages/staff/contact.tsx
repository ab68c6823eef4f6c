import { getCase } from '../../../cases/get-case.ts';
import { contactTexts as texts } from '../../../language/en/pages-staff-contact.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { offeredSlots } from '../../../requests/offered-slots.ts';
import { openCallBack } from '../../../requests/open-call-back.ts';
import { contactAct } from '../../contact/contact-acts.ts';
import { ContactDesk } from '../../contact/contact-desk.tsx';
import type { ContactAct, ContactProps } from '../../contact/contact-props.ts';
import { formValues } from '../../form.ts';
import { found } from '../../found.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

const acts: readonly ContactAct[] = ['note', 'addition', 'call'];

/** One screen for the contact centre: what to tell the caller, and what to write down of what they say. */
export const contactPage = definePage<ContactProps>({
  path: patterns.staffContact,
  access: ['case.read'],
  load: (request) => propsOf(request),
  view: (props, request) => ({
    title: texts.title(props.view.reference),
    faults: props.faults,
    wide: true,
    ownHeading: true,
    back: { href: pathTo('worklist'), text: texts.back },
    body: (
      <>
        <h1 class="govuk-heading-l redress-contact__title">{texts.title(props.view.reference)}</h1>
        <ContactDesk {...props} request={request} />
      </>
    ),
  }),
  async submit(request, form) {
    const props = await propsOf(request);
    const { caseId, reference } = props.view;
    const values = formValues(form);
    const act = acts.find((one) => one === values.do) ?? 'note';
    const idempotencyKey = request.http.get('idempotencyKey');
    const faults = await contactAct(request.ctx, act, { caseId, values, idempotencyKey });
    if (faults.length > 0) return { again: { ...props, values, faults } };
    return { redirect: pathTo('staffContact', { reference }, { done: act }) };
  },
});

async function propsOf(request: PageRequest): Promise<ContactProps> {
  const { ctx } = request;
  const view = found(await getCase(ctx, { reference: param(request, 'reference') }));
  const [call, slots] = await Promise.all([openCallBack(ctx, view), offeredSlots(ctx)]);
  return {
    view,
    call,
    slots,
    mayNote: mayDo(ctx.actor, 'case.note'),
    mayCall: mayDo(ctx.actor, 'call.settle'),
    staffId: ctx.actor.kind === 'staff' ? ctx.actor.staffId : null,
    values: {},
    faults: [],
  };
}
