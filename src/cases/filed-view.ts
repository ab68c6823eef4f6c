import type { IsoDate } from '../calendar/iso-date.ts';
import type { LearningCause, LearningState, NoteKind } from '../machines/words.ts';

/** A member of staff as a case names them. */
export interface StaffNamed {
  staffId: string;
  name: string;
}

/** What stands beside a case for staff: who works on it, who must not, what was noted, asked and learnt. */
export interface FiledView {
  labels: string[];
  /** Nothing of it may be deleted, whatever the retention says. */
  isHeld: boolean;
  /** cases/plan-marks.ts. */
  marks: string[];
  ward: string | null;
  team: { teamId: string; name: string } | null;
  service: { serviceId: string; name: string; email: string | null } | null;
  /** Who wrote it down, where the person did not. */
  enteredBy: StaffNamed | null;
  deputy: StaffNamed | null;
  reviewer: StaffNamed | null;
  conflicts: (StaffNamed & { reason: string | null })[];
  notes: NoteView[];
  requests: RequestView[];
  learning: LearningView[];
}

/** What somebody in the office wrote down. */
export interface NoteView {
  seq: number;
  kind: NoteKind;
  /** ISO 8601, UTC. */
  at: string;
  /** Null once erased. */
  text: string | null;
}

/** What a service area was asked. Instants are ISO 8601 in UTC. */
export interface RequestView {
  id: string;
  seq: number;
  service: string | null;
  to: string | null;
  question: string | null;
  dueOn: IsoDate;
  state: 'asked' | 'answered' | 'withdrawn';
  /** Answered, or still open, after the end of the day it was due. */
  isLate: boolean;
  askedAt: string;
  answeredAt: string | null;
  answer: string | null;
  answeredBy: string | null;
  chases: number;
  chasedAt: string | null;
}

/** What is to change because of the complaint. */
export interface LearningView {
  number: number;
  seq: number;
  cause: LearningCause;
  problem: string | null;
  change: string | null;
  measure: string | null;
  owner: string;
  priority: 'high' | 'medium' | 'low';
  dueOn: IsoDate;
  state: 'open' | LearningState;
  /** What was said when it was looked at last. */
  check: string | null;
}
