import type { z } from 'zod';
import type { CaseView } from '../../../cases/view.ts';
import type { doneTexts } from '../../../language/en/pages-resident.ts';
import type { Texts } from '../../../language/language.ts';
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
  texts: Texts;
}

interface OwnAction<Schema extends z.ZodType> {
  path: string;
  /** The page is for this event, and only while it may be sent. */
  event: EventType;
  title: (own: CaseView, texts: Texts) => string;
  /** The one field of the form, for faults that belong to none. */
  field: string;
  form(texts: Texts): Schema;
  eventOf(given: z.infer<Schema>, own: CaseView, texts: Texts): CaseEvent;
  draw(props: OwnActionProps): Markup | Promise<Markup>;
  /** True where there is something to read even when nothing can be sent: `draw` then leaves the form out. */
  isAlwaysShown?: true;
  done: keyof typeof doneTexts;
}

interface Props {
  own: CaseView;
  values: FormValues;
  faults: FormFault[];
}

/** A page on which somebody does one thing to their own complaint. */
export function ownActionPage<Schema extends z.ZodType>(action: OwnAction<Schema>): Page {
  const { form, event, field } = action;
  return definePage<Props>({
    path: action.path,
    access: ['resident'],
    load: async (request) => ({ own: await loadOwnCase(request), values: {}, faults: [] }),
    view: (props, request) => {
      const { texts } = request;
      // What was sent and came back with faults is shown again, even where it cannot be done any more.
      const isShown = action.isAlwaysShown === true || props.faults.length > 0 || props.own.allowed.includes(event);
      return {
        title: action.title(props.own, texts),
        faults: props.faults,
        back: { href: pathTo('ownCase'), text: texts.resident.notNowTexts.back },
        body: isShown ? action.draw({ ...props, request, texts }) : notNow(texts),
      };
    },
    async submit(request, sent) {
      const { texts } = request;
      const values = formValues(sent);
      const own = await loadOwnCase(request);
      const parsed = parseForm(form(texts), values);
      if (!parsed.ok) return { again: { own, values, faults: parsed.faults } };
      const faults = await sendOwnEvent(request, action.eventOf(parsed.value, own, texts), field);
      if (faults.length > 0) return { again: { own, values, faults } };
      return { redirect: pathTo('ownCase', {}, { done: action.done }) };
    },
  });
}

function notNow(texts: Texts) {
  return <p class="govuk-body">{texts.resident.notNowTexts.explanation}</p>;
}
