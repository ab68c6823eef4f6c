/** What can happen to a change. */
export type ChangeStep = 'proposed' | 'applied' | 'rejected' | 'withdrawn';

/** An entry of the configuration's history as it is hashed. Times are ISO 8601 in UTC, hashes hexadecimal. */
export interface ChangeBody {
  format: 1;
  organisation: string;
  /** From 1, without gaps. */
  seq: number;
  prev: string;
  kind: ChangeStep;
  change: string;
  at: string;
  by: string;
  reason: string | null;
  /** What it is about, at the proposal alone. */
  proposal?: { area: string; subject: string | null; before: unknown; after: unknown; inForceFrom: string | null };
}
