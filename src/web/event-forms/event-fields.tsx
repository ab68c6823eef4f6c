import { eventFormTexts as texts, eventTexts } from '../../language/en/pages-staff-events.ts';
import type { EventText } from '../../language/en/event-text.ts';
import { errorAt } from '../form.ts';
import { button, details, input, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { wholeFault } from '../whole-fault.ts';
import { drawDate, drawField, type Drawing } from './draw-field.tsx';
import type { EventPageProps } from './event-page-props.ts';
import { wholeForm } from './failure-faults.ts';
import { fieldsOf } from './forms.ts';
import { LinkedCase } from './linked-case.tsx';
import { MovedOn } from './moved-on.tsx';

/** The form of one event, with what was typed. It carries the version of the case that it was drawn from. */
export function EventFields(props: EventPageProps & { request: PageRequest }) {
  const { type, view, request, choices, faults, since, linked } = props;
  const text: EventText = eventTexts[type];
  const fields = fieldsOf(type, choices);
  return (
    <Form request={request} takesFiles={fields.some(({ kind }) => kind === 'files')}>
      <input type="hidden" name="version" value={String(view.version)} />
      {since === null ? '' : <MovedOn since={since} faults={faults} />}
      {fields.map((field) => drawField(field, text.fields[field.name] ?? { label: field.name }, props))}
      {linked === null ? '' : <LinkedCase linked={linked} />}
      {details({ summaryText: texts.earlier, html: String(<Earlier {...props} />), open: hasEarlierFault(props) })}
      <div id={wholeForm} tabindex={-1}>
        {wholeFault(faults, wholeForm)}
        {button({ text: since === null ? text.action : texts.sendAgain(text.action), preventDoubleClick: true })}
      </div>
    </Form>
  );
}

/** Whoever has something to mend there must see it, and whoever filled it in must not lose it from view. */
function hasEarlierFault({ faults, values }: EventPageProps): boolean {
  return faults.some(({ field }) => earlier.test(field)) || Object.keys(values).some((name) => earlier.test(name));
}

const earlier = /^(happened|lateEntry)/;

function Earlier(drawing: Drawing) {
  const { values, faults } = drawing;
  const field = (name: 'happenedTime' | 'lateEntryReason') => ({
    id: name,
    name,
    label: { text: texts[name].label, classes: 'govuk-label--s' },
    hint: { text: texts[name].hint },
    value: values[name] ?? '',
    ...errorAt(faults, name),
  });
  return (
    <>
      {drawDate('happenedOn', texts.happenedOn, drawing)}
      {input({ ...field('happenedTime'), classes: 'govuk-input--width-5' })}
      {textarea({ ...field('lateEntryReason'), rows: 2 })}
    </>
  );
}
