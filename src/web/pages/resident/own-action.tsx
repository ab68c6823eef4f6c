import type { z } from 'zod';
import type { CaseView } from '../../../cases/view.ts';
import { notNowTexts, type doneTexts } from '../../../language/en/pages-resident.ts';
import type { CaseEvent, EventType } from '../../../machines/events.ts';
import { formValues, parseForm, type FormFault, type FormValues } from '../../form.ts';
import type { Markup } from '../../govuk.ts';
import { definePage, type Page, type PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';
import { sendOwnEvent } from './send-own-event.ts';

/** What the form of an own action is drawn from. */
export interface OwnActionProps {
  values: FormValues;
  faults: FormFault[];
  request: PageRequest;
}

interface OwnAction<Schema extends z.ZodType> {
  path: string;
  /** The page is for this event, and only while it may be sent. */
  event: EventType;
  texts: { title: string; back: string };
  /** The one field of the form, for faults that belong to none. */
  field: string;
  form: Schema;
  eventOf(given: z.infer<Schema>, own: CaseView): CaseEvent;
  draw(props: OwnActionProps): Markup | Promise<Markup>;
  done: keyof typeof doneTexts;
}

interface Props {
  isPossible: boolean;
  values: FormValues;
  faults: FormFault[];
}

/** A page on which somebody does one thing to their own complaint. */
export function ownActionPage<Schema extends z.ZodType>(action: OwnAction<Schema>): Page {
  const back = { href: pathTo('ownCase'), text: action.texts.back };
  return definePage<Props>({
    path: action.path,
    access: ['resident'],
    async load(request) {
      const { allowed } = await loadOwnCase(request);
      return { isPossible: allowed.includes(action.event), values: {}, faults: [] };
    },
    view: ({ isPossible, ...props }, request) => ({
      title: action.texts.title,
      faults: props.faults,
      back,
      body: isPossible ? action.draw({ ...props, request }) : notNow(),
    }),
    async submit(request, form) {
      const values = formValues(form);
      const parsed = parseForm(action.form, values);
      if (!parsed.ok) return { again: { isPossible: true, values, faults: parsed.faults } };
      const event = action.eventOf(parsed.value, await loadOwnCase(request));
      const faults = await sendOwnEvent(request, event, action.field);
      if (faults.length > 0) return { again: { isPossible: true, values, faults } };
      return { redirect: pathTo('ownCase', {}, { done: action.done }) };
    },
  });
}

function notNow() {
  return <p class="govuk-body">{notNowTexts.explanation}</p>;
}
