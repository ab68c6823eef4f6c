import type { Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Situation } from '../machines/decide.ts';
import type { CaseSnapshot } from '../machines/case-state.ts';
import type { Policy } from '../machines/policy.ts';
import type { Channel } from '../machines/words.ts';
import type { DeadlineRow, IssueRow, Pins, RemedyRow, RestrictionRow } from './plan-types.ts';

/** A member of staff who may be told of a case besides its owner. */
export interface StaffToTell {
  staffId: string;
  teamId: string | null;
  isManager: boolean;
  isSeniorLead: boolean;
}

/** What was answered to an idempotency key before; salt and hash in hexadecimal. */
export interface EarlierAnswer {
  caseId: string;
  /** Bare. */
  reference: string;
  seq: number;
  salt: string;
  requestHash: string;
  /** Further cases that came of it; references bare. */
  created: { caseId: string; reference: string }[];
}

/** The rules and people of an organisation that a decision needs. */
export interface Surroundings {
  policy: Policy;
  calendar: Calendar;
  staff: StaffToTell[];
  earlier: EarlierAnswer | null;
}

/** A case as a command reads it, in one round trip. */
export interface LoadedCase extends Surroundings {
  /** Those members of staff, among the ones an event names, who are there and active. */
  named: { staffId: string; isSeniorLead: boolean }[];
  caseId: string;
  /** Bare. */
  reference: string;
  pins: Pins;
  channel: Channel;
  receivedOn: IsoDate;
  ownerId: string | null;
  teamId: string | null;
  serviceId: string | null;
  /** Who wrote it down; null where the person did themselves. */
  enteredBy: string | null;
  /** Ids of the staff who must not deal with it. */
  conflicts: string[];
  personId: string | null;
  version: number;
  headSeq: number;
  /** Hexadecimal. */
  headHash: string;
  /** ISO 8601, UTC. */
  lastHappenedAt: string;
  snapshot: CaseSnapshot;
  deadlines: DeadlineRow[];
  issues: (IssueRow & { text: string | null })[];
  remedies: RemedyRow[];
  restrictions: RestrictionRow[];
}

/** What there is before a case begins. */
export interface LoadedOpening extends Surroundings {
  /** Ids; the first is what a complaint falls under unless another is chosen. */
  procedures: string[];
  pins: Omit<Pins, 'procedure'>;
}

/** The case as the machine takes it. */
export function situationOf(loaded: LoadedCase): Situation & { snapshot: CaseSnapshot } {
  const { pins, calendar, policy, snapshot } = loaded;
  return { procedure: pins.procedure, calendar, policy, snapshot };
}
