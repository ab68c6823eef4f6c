import type { IsoDate } from '../../calendar/iso-date.ts';
import type { ScanState } from '../../documents/document-view.ts';
import type { Texts, Language } from '../../language/language.ts';
import type { FormFault } from '../form.ts';
import type { Markup } from '../govuk.ts';
import type { Answers, Given, StepName } from './answers.ts';
import type { Field } from './field.ts';

/** What a step knows besides the answers. */
export interface Situation {
  today: IsoDate;
  language: Language;
  texts: Texts;
  /** Whether the organisation is somebody's landlord, too: another Code and another Ombudsman. */
  isLandlordToo: boolean;
  sendsTexts: boolean;
  services: readonly { id: string; name: string }[];
  /** What was searched for among the services. */
  find: string;
  /** Whether somebody came to change an answer, and goes back to checking them. */
  isChange: boolean;
  contact: { phone?: string; email?: string };
  reportUrl: string | null;
  files: readonly AddedFile[];
}

/** A file that was added to the complaint. */
export interface AddedFile {
  id: string;
  hash: string;
  name: string;
  scan: ScanState;
}

/** What a step is asked with. */
export interface Asking {
  answers: Answers;
  situation: Situation;
}

/** What JSX or a macro draws. */
export type Drawn = Markup | Promise<Markup> | string;

/** A page beside the steps: of another kind, or one of ours that comes back to them. */
export type Detour = { page: 'thank' | 'comment' } | { step: 'file'; after?: StepName };

/** One page of a complaint: what it asks, of whom, and what depends on it. */
export interface Step {
  name: StepName;
  /** Left out: it is asked of everybody. */
  applies?(asking: Asking): boolean;
  /** Also its h1. */
  title(asking: Asking): string;
  /** A single field is asked by its own label, as the heading of the page. */
  fields(asking: Asking): Field[];
  before?(asking: Asking): Drawn;
  after?(asking: Asking): Drawn;
  /** What is wrong beyond single fields. */
  check?(given: Given, asking: Asking): FormFault[];
  /** What is chosen before anybody has chosen. */
  initial?(asking: Asking): Given;
  /** Later answers that no longer hold once this one is another. */
  resets?: readonly StepName[];
  /** What else changes with the answer. */
  settle?(answers: Answers): Answers;
  /** Where an answer leads instead of the next step, with nothing kept. */
  detour?(given: Given): Detour | null;
  /** The same, once the answer is kept. */
  leadsTo?(given: Given): Detour | null;
  /** The words on the button, where it is not "Continue". */
  button?(asking: Asking): string;
  /** How the answer is shown where answers are checked; left out: by its fields. */
  rows?(asking: Asking): { key: string; value: string }[];
  /** Whether somebody may have to leave it in a hurry. */
  hasExit?: boolean;
  /** Whether it is asked of people who may be programs. */
  hasTrap?: boolean;
}
