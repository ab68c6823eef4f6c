import type { z } from 'zod';
import type { CaseView } from '../../../cases/view.ts';
import type { doneTexts } from '../../../language/en/pages-resident.ts';
import type { Texts } from '../../../language/language.ts';
import type { CaseEvent, EventType } from '../../../machines/events.ts';
import { formValues, type FormFault, type FormValues } from '../../form.ts';
import type { Markup } from '../../govuk.ts';
import { definePage, type Page, type PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';
import { waitingFiles, type WaitingFile } from './files/waiting-files.ts';
import { loadOwnCase } from './load-own-case.ts';
import { submitOwnAction } from './submit-own-action.ts';

/** What the form of an own action is drawn from. */
export interface OwnActionProps extends OwnActionState {
  request: PageRequest;
  texts: Texts;
}

/** A form as far as it is filled in. */
export interface OwnActionState {
  own: CaseView;
  values: FormValues;
  faults: FormFault[];
  /** Those that are with us and not sent yet. */
  files: WaitingFile[];
}

/** What a form is read with. */
export type FormSchema = z.ZodType<object>;

/** Files that go with an event. */
export interface WithDocuments {
  documents?: { id: string; hash: string }[];
}

export interface OwnAction<Schema extends FormSchema> {
  path: string;
  /** The page is for this event, and only while it may be sent. */
  event: EventType;
  title: (own: CaseView, texts: Texts) => string;
  /** The one field of the form, for faults that belong to none. */
  field: string;
  takesFiles?: true;
  form(texts: Texts): Schema;
  eventOf(given: z.infer<Schema> & WithDocuments, own: CaseView, texts: Texts): CaseEvent;
  draw(props: OwnActionProps): Markup | Promise<Markup>;
  /** True where there is something to read even when nothing can be sent: `draw` then leaves the form out. */
  isAlwaysShown?: true;
  done: keyof typeof doneTexts;
}

/** A page on which somebody does one thing to their own complaint. */
export function ownActionPage<Schema extends FormSchema>(action: OwnAction<Schema>): Page {
  return definePage<OwnActionState>({
    path: action.path,
    access: ['resident'],
    ...(action.takesFiles ? { takesFiles: true } : {}),
    load: (request) => stateOf(request, { values: {}, faults: [] }, action.takesFiles),
    view: (state, request) => {
      const { texts } = request;
      // What was sent and came back with faults is shown again, even where it cannot be done any more.
      const isPossible = state.faults.length > 0 || state.own.allowed.includes(action.event);
      return {
        title: action.title(state.own, texts),
        faults: state.faults,
        back: { href: pathTo('ownCase'), text: texts.resident.notNowTexts.back },
        body: isPossible || action.isAlwaysShown ? action.draw({ ...state, request, texts }) : notNow(texts),
      };
    },
    async submit(request, form) {
      const faults = await submitOwnAction(action, request, form);
      if (faults === null) return { redirect: pathTo('ownCase', {}, { done: action.done }) };
      return { again: await stateOf(request, { values: formValues(form), faults }, action.takesFiles) };
    },
  });
}

async function stateOf(
  request: PageRequest,
  typed: Pick<OwnActionState, 'values' | 'faults'>,
  takesFiles: true | undefined,
): Promise<OwnActionState> {
  return { own: await loadOwnCase(request), files: takesFiles ? await waitingFiles(request) : [], ...typed };
}

function notNow(texts: Texts) {
  return <p class="govuk-body">{texts.resident.notNowTexts.explanation}</p>;
}
