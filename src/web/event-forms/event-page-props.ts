import type { CaseView, HistoryItem } from '../../cases/view.ts';
import type { FormEvent } from '../../language/en/pages-staff-events.ts';
import type { Presence } from '../case/presence.ts';
import type { FormFault, FormValues } from '../form.ts';
import type { LinkedPreview } from './linked-preview.ts';
import type { Choices } from './field.ts';

/** A case on which one event is being recorded. */
export interface EventSubject {
  type: FormEvent;
  view: CaseView;
  choices: Choices;
  presence: Presence;
}

/** All that the page of one event shows. */
export interface EventPageProps extends EventSubject {
  values: FormValues;
  faults: FormFault[];
  isFresh: boolean;
  /** What has happened to the case since the form was opened; null where nothing has. */
  since: HistoryItem[] | null;
  /** The other case that a link names, before it is recorded; null where there is none to show. */
  linked: LinkedPreview | null;
}
