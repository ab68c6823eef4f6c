import type { IsoDate } from '../calendar/iso-date.ts';
import type { Nation } from '../calendar/nation.ts';
import type { Occasion } from '../machines/effects.ts';
import type { EventType } from '../machines/events.ts';
import type { CaseLook, ClockState } from '../machines/look.ts';
import type { Channel, ContactRules, ContactWay, Format, LetterContent, LinkKind } from '../machines/words.ts';
import type { FiledView } from './filed-view.ts';
import type { NamesInFacts } from './names-in-facts.ts';
import type { IssueRow, RecordedFacts, RemedyRow, RestrictionRow } from './plan-types.ts';
import type { LodgedView, RepresentedView, StatementView } from './said-view.ts';

/** One case as far as the actor may see it. Instants are ISO 8601 in UTC, dates London days. */
export interface CaseView {
  caseId: string;
  /** As shown: C-XXXX-XXX-K. */
  reference: string;
  version: number;
  procedure: string;
  procedureVersion: number;
  nation: Nation;
  organisation: { name: string; contact: { phone?: string; email?: string; hours?: string } };
  receivedOn: IsoDate;
  channel: Channel;
  /** The person's own words; empty once erased. */
  description: string;
  onBehalfOf: string | null;
  person: PersonView | null;
  represented: RepresentedView | null;
  lodged: LodgedView;
  /** What was added since, the latest last. */
  statements: StatementView[];
  /** Staff only. */
  owner: { staffId: string; name: string } | null;
  issues: IssueView[];
  /** What the person would like done, and what the body is not responsible for, as last written down. */
  outcomesSought: string[];
  notResponsibleFor: string[];
  remedies: RemedyView[];
  /** What an answer promised besides remedies. */
  actions: ActionView[];
  /** How often the person hears how it goes, in working days; null where nothing was agreed. */
  updateEvery: number | null;
  messages: MessageView[];
  /** The stage in hand; null outside the stages. */
  stage: StageView | null;
  look: CaseLook;
  /** The events that are possible now and that this actor may send. */
  allowed: EventType[];
  nextDue: { clock: string; due: IsoDate } | null;
  /** Null for everybody else. */
  forStaff: StaffFile | null;
}

/** What a stage asks for, as the case's procedure says it with the organisation's settings. */
export interface StageView {
  id: string;
  title: string;
  /** What an answer must contain. */
  contents: LetterContent[];
  /** Null: the answer cannot be put off. `workingDays`: the most in all, null without a limit. */
  extension: {
    decidedBy: 'organisation' | 'agreement';
    beyond: 'goodReason' | 'never';
    workingDays: number | null;
  } | null;
}

/** Something that is still to be done, or was. */
export interface ActionView {
  number: number;
  /** Null once erased. */
  text: string | null;
  /** Null: without a date. */
  due: IsoDate | null;
  state: 'open' | 'done';
}

/** What only staff see of a case. */
export interface StaffFile extends FiledView {
  triage: {
    complexity: 'straightforward' | 'complex';
    vulnerability: boolean;
    risk: boolean;
    reason: string | null;
  } | null;
  /** Other cases that this one names, then those that name it. */
  links: LinkView[];
  /** The contact restrictions of this case, the latest last. */
  restrictions: RestrictionView[];
  /** Where else the same person is under a restriction. */
  restrictedIn: { reference: string; reviewOn: IsoDate }[];
  enquiries: EnquiryView[];
  recommendations: RecommendationView[];
}

/** Another case; `from`: it is the other one that names this one. */
export interface LinkView {
  caseId: string;
  /** As shown. */
  reference: string;
  kind: LinkKind;
  direction: 'to' | 'from';
  reason: string | null;
}

/** A contact restriction with its words; those of a review replace nothing, but stand beside it. */
export interface RestrictionView extends Omit<RestrictionRow, 'seq'> {
  restriction: string | null;
  reasons: string | null;
  equalityConsidered: string | null;
  reviews: { on: IsoDate; outcome: 'keep' | 'lift'; reasons: string | null; equalityConsidered: string | null }[];
}

/** What an Ombudsman asked. */
export interface EnquiryView {
  id: string;
  ombudsman: string;
  text: string | null;
  askedOn: IsoDate;
  due: IsoDate;
  state: ClockState;
}

/** What an Ombudsman told the body to do. */
export interface RecommendationView {
  id: string;
  /** An order binds; a recommendation is advice, or was agreed. */
  kind: 'recommendation' | 'order';
  text: string | null;
  due: IsoDate | null;
  state: ClockState;
}

/** A restriction in the register; the next review is `isOwed` from the working day before its date. */
export interface RestrictionListed extends Omit<RestrictionRow, 'seq'> {
  caseId: string;
  /** As shown. */
  reference: string;
  /** Who is restricted, where the name is known. */
  name: string | null;
  isOwed: boolean;
}

/** The person who complains. */
export interface PersonView {
  personId: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  address: string | null;
  adjustments: string | null;
  preferredContact: ContactWay | 'none' | null;
  language: 'en' | 'cy';
  formats: Format[];
  contactRules: ContactRules | null;
  adjustmentsReviewOn: IsoDate | null;
}

/** A numbered point of the complaint. */
export type IssueView = Omit<IssueRow, 'textSeq' | 'textPath'> & {
  text: string;
  /** Whether an answer now has to say what was found on it. */
  isOpen: boolean;
};

/** A remedy with its words, where some were given. */
export type RemedyView = Omit<RemedyRow, 'textSeq' | 'textPath'> & { text: string | null };

/** Something that was said, or is about to be; `toPost`: it must be printed, since there is no e-mail address. */
export interface MessageView {
  messageId: string;
  /** The event which caused it. */
  seq: number | null;
  occasion: Occasion;
  audience: 'resident' | 'staff';
  at: string;
  letter: string | null;
  subject: string | null;
  text: string | null;
  html: string | null;
  state: 'waiting' | 'sent' | 'failed' | 'unknown' | 'toPost' | 'posted';
}

/** A case in the worklist. */
export interface CaseRow {
  caseId: string;
  /** As shown: C-XXXX-XXX-K. */
  reference: string;
  procedure: string;
  states: string[];
  channel: Channel;
  receivedOn: IsoDate;
  nextDue: { clock: string; due: IsoDate } | null;
  isOverdue: boolean;
  isDueToday: boolean;
  owner: { staffId: string; name: string } | null;
  version: number;
  /** The first 200 characters of the complaint. */
  summary: string;
}

/** One event of a case's history. */
export interface HistoryItem {
  seq: number;
  kind: string;
  recordedAt: string;
  happenedAt: string;
  actor: { kind: 'public' | 'resident' | 'staff' | 'system'; id: string | null; name: string | null };
  facts: RecordedFacts;
  /** The personal words by path; null once erased. Residents get only their own side's. */
  texts: Record<string, string | null>;
  /** What it takes to say the facts in words; null where they are not for this actor, and for residents. */
  told: { names: NamesInFacts; dueOn: IsoDate | null } | null;
  /** SHA-256 in hexadecimal. */
  hash: string;
}

/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
