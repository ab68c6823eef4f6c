import type { IsoDate } from '../../calendar/iso-date.ts';
import type { AddedDocument } from '../../documents/add-document.ts';
import type { StaffMember } from '../../identity/list-staff.ts';
import type { LetterContent } from '../../machines/words.ts';
import type { PersonView, StageView } from '../../cases/view.ts';

/** How one field of an event is typed in. */
export type FieldKind =
  | 'words'
  | 'line'
  | 'lines'
  | 'number'
  | 'date'
  | 'tick'
  | 'yesNo'
  | 'one'
  | 'pick'
  | 'many'
  | 'staff'
  | 'handler'
  | 'seniorLead'
  | 'contents'
  | 'findings'
  | 'files';

export interface Field {
  /** As in the event, or as the form's own `toEvent` takes it. */
  name: string;
  kind: FieldKind;
  /** For `one`, `pick` and `many`: value to label. */
  options?: Readonly<Record<string, string>>;
  /** For the same, instead: what the case itself offers. */
  list?: ListName;
  /** A tick that stands unless it is taken away. */
  ticked?: true;
  /** Where the field has a place at all; left out, everywhere. */
  where?: (choices: Choices) => boolean;
}

/** Something of the case, or around it, to choose from; `value` is what the form sends. */
export interface Option {
  value: string;
  text: string;
}

/** What there is to choose from, by the names that fields use. */
export type ListName =
  | 'points'
  | 'remedies'
  | 'recommendations'
  | 'actions'
  | 'enquiries'
  | 'links'
  | 'requests'
  | 'learning'
  | 'conflicts'
  | 'labels'
  | 'history'
  | 'bodies'
  | 'procedures'
  | 'teams'
  | 'services';

/** A file that has come and waits for its event. */
export type WaitingFile = Pick<AddedDocument, 'id' | 'hash' | 'name'>;

/** What the case and the council offer to choose from. */
export interface Choices {
  /** Who complains; null where nobody is known. */
  person: PersonView | null;
  staff: StaffMember[];
  /** Points of complaint that an answer must decide. */
  issues: { number: number; text: string }[];
  lists: Record<ListName, Option[]>;
  /** Files that came with this form already. */
  files: WaitingFile[];
  /** Names of every time limit and question there ever was in the case: a new one gets a name of its own. */
  clocks: string[];
  /** The case's own procedure. */
  procedure: string;
  /** What the answer of the stage in hand must contain. */
  contents: LetterContent[];
  extension: StageView['extension'];
  /** Whoever fills the form in; null where it is no member of staff. */
  me: string | null;
  /** Which service would be asked, by when it would answer, and the address of each; only where that is asked. */
  question: { service: string; addresses: Readonly<Record<string, string>>; due: IsoDate | null } | null;
  /** Whether an answer of this case came late. */
  isLate: boolean;
}
