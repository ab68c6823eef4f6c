import type { ClockRecord } from '../machines/case-state.ts';
import type { Procedure } from '../machines/procedure.ts';
import type { Outcome, RemedyKind } from '../machines/words.ts';
import type { Reader } from './reader.ts';
import type { Contact } from './template.ts';

/** What the relay knows of a case when it writes a notice about it. Dates are YYYY-MM-DD. */
export interface NoticeFacts extends Reader {
  /** As shown: C-XXXX-XXX-K. */
  reference: string;
  organisation: { name: string; contact: Omit<Contact, 'name'> };
  /** The version that the case is pinned to: its stages name themselves, and it says where somebody can go next. */
  procedure: Pick<Procedure, 'stages' | 'windows' | 'ombudsman' | 'nextBody'>;
  /** Without a slash at the end. */
  baseUrl: string;
  receivedOn: string;
  /** The day of the event which this notice follows from. */
  on: string;
  /** By name, the latest run of each. */
  clocks: Record<string, { due: string | null; originalDue: string | null; state: ClockRecord['state'] }>;
  /** The clock which this notice is about, for example stage1.respond, and the date it is about. */
  clock?: string | undefined;
  dueOn?: string | undefined;
  issues: { text: string; finding: Outcome | null }[];
  outcomesSought: string[];
  notResponsibleFor: string[];
  /** Those still to be delivered. */
  remedies: { id: string; kind: RemedyKind; text: string; due: string }[];
  event: EventFacts;
  /** The words of the event by the name of their field; only those that were given. */
  words: Readonly<Record<string, string>>;
  letter?: string | undefined;
}

/** Of the event which a notice follows from, what the notice repeats. */
export interface EventFacts {
  outcome?: Outcome | undefined;
  expectedOn?: string | undefined;
  updateEvery?: number | undefined;
  reviewOn?: string | undefined;
  /** Of a restriction that was looked at again. */
  review?: 'keep' | 'lift' | undefined;
  /** Whether only some points were refused. */
  isPart?: boolean | undefined;
  /** The remedy that it is about. */
  remedyId?: string | undefined;
  /** The reference of the complaint that goes on, where it is the same person's. */
  otherReference?: string | undefined;
}
