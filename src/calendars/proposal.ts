import type { CalendarDifferences } from '../calendar/calendar-differences.ts';
import type { Nation } from '../calendar/nation.ts';

/** What became of a proposal; a failed one never was one, and is an alarm until somebody or a later import answers it. */
export type ProposalState = 'open' | 'approved' | 'rejected' | 'failed';

/** A member of staff, as people know them. */
export interface Named {
  staffId: string;
  name: string;
}

/** Bank holidays as somebody else publishes them, as one line of a list. */
export interface ProposalView {
  id: string;
  nation: Nation;
  /** The address, or the name of the file. */
  source: string;
  /** SHA-256 of what was read, hexadecimal; null where nothing could be read. */
  sha256: string | null;
  state: ProposalState;
  /** The revision that it would make, or made. */
  revision: string | null;
  /** Why it failed, or what it left out, in plain words. */
  problem: string | null;
  proposedAt: Date;
  /** Null for the command line. */
  proposedBy: Named | null;
  decidedAt: Date | null;
  decidedBy: Named | null;
  /** Whether it failed and nothing has been done about it. */
  isAlarm: boolean;
}

/** A proposal with what it would change in the calendar in use when it is, or was, decided. */
export interface ProposalDetail extends ProposalView {
  differences: CalendarDifferences;
  /** Why it can no longer be approved although it is open: the calendar has changed since it was proposed. */
  isOvertaken: boolean;
}
