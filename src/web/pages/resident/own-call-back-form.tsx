import type { CallBackSlot } from '../../../requests/call-back-slots.ts';
import { slotName } from '../../../requests/call-back-slots.ts';
import { errorAt } from '../../form.ts';
import { button, input, insetText, radios, textarea } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import type { PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';
import type { CallBackProps } from './own-call-back.tsx';

/** The form for a call, or why there is none. */
export function CallBackForm(props: CallBackProps & { request: PageRequest }) {
  const { own, slots, request } = props;
  const texts = request.texts.ownCallBack;
  if (own.person?.contactRules?.neverBy.includes('phone')) return <NeverByPhone request={request} />;
  if (slots.length === 0) return insetText({ text: texts.noTimes });
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        <Phone {...props} />
        <Slots {...props} />
        <Words {...props} name="topic" />
        <Words {...props} name="needs" />
        {button({ text: texts.send, preventDoubleClick: true })}
      </Form>
    </>
  );
}

type Drawn = CallBackProps & { request: PageRequest };

function NeverByPhone({ request }: { request: PageRequest }) {
  const texts = request.texts.ownCallBack;
  return (
    <>
      {insetText({ text: texts.never })}
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('ownDetails')}>
          {texts.changeDetails}
        </a>
      </p>
    </>
  );
}

function Phone({ values, faults, request }: Drawn) {
  const { phone } = request.texts.ownCallBack;
  return input({
    id: 'phone',
    name: 'phone',
    label: { text: phone.label, classes: 'govuk-label--s' },
    hint: { text: phone.hint },
    value: values['phone'] ?? '',
    type: 'tel',
    autocomplete: 'tel',
    classes: 'govuk-input--width-20',
    ...errorAt(faults, 'phone'),
  });
}

function Slots({ slots, values, faults, request: { texts } }: Drawn) {
  const words = texts.ownCallBack;
  const { dayAndDate, timeInWords } = texts.dates;
  const textOf = ({ day, part, from, to }: CallBackSlot) =>
    `${dayAndDate(day)}: ${words.slotOf(words.parts[part], timeInWords(from), timeInWords(to))}`;
  return radios({
    name: 'slot',
    idPrefix: 'slot',
    fieldset: { legend: { text: words.slot.label, classes: 'govuk-fieldset__legend--s' } },
    items: slots.map((slot) => ({
      value: slotName(slot),
      text: textOf(slot),
      checked: values['slot'] === slotName(slot),
    })),
    ...errorAt(faults, 'slot'),
  });
}

function Words({ name, values, faults, request }: Drawn & { name: 'topic' | 'needs' }) {
  const { label, hint } = request.texts.ownCallBack[name];
  return textarea({
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: hint },
    value: values[name] ?? '',
    rows: 3,
    ...errorAt(faults, name),
  });
}
