import type { IsoDate } from '../calendar/iso-date.ts';
import type { Nation } from '../calendar/nation.ts';
import type { Occasion } from '../machines/effects.ts';
import type { EventType } from '../machines/events.ts';
import type { CaseLook } from '../machines/look.ts';
import type { Channel } from '../machines/words.ts';
import type { IssueRow, RecordedFacts, RemedyRow } from './plan-types.ts';

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
  /** Staff only. */
  owner: { staffId: string; name: string } | null;
  issues: IssueView[];
  remedies: RemedyView[];
  messages: MessageView[];
  look: CaseLook;
  /** The events that are possible now and that this actor may send. */
  allowed: EventType[];
  nextDue: { clock: string; due: IsoDate } | null;
}

/** The person who complains. */
export interface PersonView {
  personId: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  address: string | null;
  adjustments: string | null;
  preferredContact: 'email' | 'phone' | 'letter' | null;
}

/** A numbered point of the complaint. */
export type IssueView = Omit<IssueRow, 'textSeq' | 'textPath'> & { text: string };

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
  /** SHA-256 in hexadecimal. */
  hash: string;
}

/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
