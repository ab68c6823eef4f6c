import type { z } from 'zod';
import type { CaseView } from '../../../cases/view.ts';
import { notNowTexts as texts, type doneTexts } from '../../../language/en/pages-resident.ts';
import type { CaseEvent, EventType } from '../../../machines/events.ts';
import { formValues, parseForm, type FormFault, type FormValues } from '../../form.ts';
import type { Markup } from '../../govuk.ts';
import { definePage, type Page, type PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';
import { sendOwnEvent } from './send-own-event.ts';

/** What the form of an own action is drawn from. */
export interface OwnActionProps {
  own: CaseView;
  values: FormValues;
  faults: FormFault[];
  request: PageRequest;
}

interface OwnAction<Schema extends z.ZodType> {
  path: string;
  /** The page is for this event, and only while it may be sent. */
  event: EventType;
  title: (own: CaseView) => string;
  /** The one field of the form, for faults that belong to none. */
  field: string;
  form: Schema;
  eventOf(given: z.infer<Schema>, own: CaseView): CaseEvent;
  draw(props: OwnActionProps): Markup | Promise<Markup>;
  done: keyof typeof doneTexts;
}

interface Props {
  own: CaseView;
  values: FormValues;
  faults: FormFault[];
}

/** A page on which somebody does one thing to their own complaint. */
export function ownActionPage<Schema extends z.ZodType>(action: OwnAction<Schema>): Page {
  const back = { href: pathTo('ownCase'), text: texts.back };
  return definePage<Props>({
    path: action.path,
    access: ['resident'],
    load: async (request) => ({ own: await loadOwnCase(request), values: {}, faults: [] }),
    view: (props, request) => ({
      title: action.title(props.own),
      faults: props.faults,
      back,
      // What was sent and came back with faults is shown again, even where it cannot be done any more.
      body:
        props.faults.length > 0 || props.own.allowed.includes(action.event)
          ? action.draw({ ...props, request })
          : notNow(),
    }),
    async submit(request, form) {
      const values = formValues(form);
      const own = await loadOwnCase(request);
      const parsed = parseForm(action.form, values);
      if (!parsed.ok) return { again: { own, values, faults: parsed.faults } };
      const faults = await sendOwnEvent(request, action.eventOf(parsed.value, own), action.field);
      if (faults.length > 0) return { again: { own, values, faults } };
      return { redirect: pathTo('ownCase', {}, { done: action.done }) };
    },
  });
}

function notNow() {
  return <p class="govuk-body">{texts.explanation}</p>;
}
