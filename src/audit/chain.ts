import type { CaseSnapshot } from '../machines/case-state.ts';

/** One case's history beside what the case says of it, as the SQL function read_chains gives it. Hashes are hexadecimal. */
export interface Chain {
  caseId: string;
  /** Null: history without its case. */
  head: ChainHead | null;
  events: ChainEvent[];
  texts: ChainText[];
  deadlines: ChainDeadline[];
}

/** What the row of the case says. */
export interface ChainHead {
  version: number;
  seq: number;
  hash: string;
  procedureId: string;
  procedureVersion: number;
  policyVersion: number;
  nation: string;
  calendarRevision: string;
  snapshot: CaseSnapshot;
}

/** A row of the history; all but `body` and `hash` are copies of what the body says. */
export interface ChainEvent {
  seq: number;
  kind: string;
  recordedAt: string;
  happenedAt: string;
  actorKind: string;
  actorId: string | null;
  requestId: string;
  prev: string;
  hash: string;
  body: string;
}

/** A deadline as lists and reports read it. */
export interface ChainDeadline {
  clock: string;
  run: number;
  startedOn: string;
  startedSeq: number;
  dueOn: string | null;
  originalDueOn: string | null;
  state: string;
  stoppedAt: string | null;
}

/** A personal text; its value is null once erased. */
export interface ChainText {
  seq: number;
  path: string;
  value: string | null;
  salt: string;
  erasedBySeq: number | null;
}
