import type { Child } from 'hono/jsx';
import { dayAndDate, timeInWords } from '../../language/en/dates.ts';
import { callBacksTexts } from '../../language/en/pages-call-backs.ts';
import { contactTexts as texts } from '../../language/en/pages-staff-contact.ts';
import type { CallBackSlot } from '../../requests/call-back-slots.ts';
import { slotName } from '../../requests/call-back-slots.ts';
import { CaseBanners } from '../case/case-banners.tsx';
import { errorAt } from '../form.ts';
import { button, input, notificationBanner, select, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';
import type { ContactAct, ContactProps } from './contact-props.ts';
import { ContactStanding } from './contact-standing.tsx';

type Props = ContactProps & { request: PageRequest };

/** Everything that a call needs on one screen: what to say, and three small forms side by side. */
export function ContactDesk(props: Props) {
  const { view, staffId, mayNote, mayCall, request } = props;
  const done = doneIn(request.query);
  return (
    <>
      {done === null ? '' : notificationBanner({ type: 'success', text: texts.done[done] })}
      <CaseBanners view={view} staffId={staffId} />
      <ContactStanding view={view} />
      <div class="redress-contact">
        {mayNote ? <Words {...props} act="note" /> : ''}
        {mayNote ? <Words {...props} act="addition" /> : ''}
        {mayCall ? <Call {...props} /> : ''}
      </div>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('staffCase', { reference: view.reference })}>
          {texts.whole}
        </a>
      </p>
    </>
  );
}

function doneIn(query: URLSearchParams): ContactAct | null {
  const done = query.get('done');
  return done === 'note' || done === 'addition' || done === 'call' ? done : null;
}

function Part({ act, request, children }: { act: ContactAct; request: PageRequest; children?: Child }) {
  return (
    <section aria-labelledby={`heading-${act}`}>
      <h2 class="govuk-heading-s" id={`heading-${act}`}>
        {texts[act].heading}
      </h2>
      <Form request={request}>
        <input type="hidden" name="do" value={act} />
        {children}
        {button({ text: texts[act].go, classes: 'govuk-button--secondary', preventDoubleClick: true })}
      </Form>
    </section>
  );
}

function Words({ act, values, faults, request }: Props & { act: 'note' | 'addition' }) {
  return (
    <Part act={act} request={request}>
      {textarea({
        id: act,
        name: act,
        label: { text: texts[act].label },
        value: values[act] ?? '',
        rows: 4,
        ...errorAt(faults, act),
      })}
    </Part>
  );
}

function Call({ call, slots, view, values, faults, request }: Props) {
  const { phone, slot, heading, noTimes } = texts.call;
  if (call !== null || slots.length === 0) {
    const words = call === null ? noTimes : callBacksTexts.awaited(between(call));
    return (
      <section>
        <h2 class="govuk-heading-s">{heading}</h2>
        <p class="govuk-body">{words}</p>
      </section>
    );
  }
  const items = slots.map((one) => ({
    value: slotName(one),
    text: between(one),
    selected: slotName(one) === values.slot,
  }));
  return (
    <Part act="call" request={request}>
      {input({
        id: 'phone',
        name: 'phone',
        label: { text: phone.label },
        value: values.phone ?? view.person?.phone ?? '',
        type: 'tel',
        ...errorAt(faults, 'phone'),
      })}
      {select({
        id: 'slot',
        name: 'slot',
        label: { text: slot.label },
        items: [{ value: '', text: '' }, ...items],
        ...errorAt(faults, 'slot'),
      })}
    </Part>
  );
}

function between({ day, from, to }: Pick<CallBackSlot, 'day' | 'from' | 'to'>): string {
  return callBacksTexts.between(dayAndDate(day), timeInWords(from), timeInWords(to));
}
