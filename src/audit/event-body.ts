import type { Effect } from '../machines/effects.ts';
import type { RecordedFacts } from '../cases/plan-types.ts';

/** An event as it is hashed: everything about it that must never change. Times are ISO 8601 in UTC, hashes hexadecimal. */
export interface EventBody {
  format: 1;
  organisation: string;
  case: string;
  /** From 1, without gaps. */
  seq: number;
  /** The hash of the event before, or the genesis hash. */
  prev: string;
  kind: string;
  recordedAt: string;
  happenedAt: string;
  actor: { kind: 'public' | 'resident' | 'staff' | 'system'; id: string | null };
  request: string;
  /** What it was decided by. */
  procedure: { id: string; version: number };
  policy: number;
  calendar: { nation: string; revision: string };
  facts: RecordedFacts;
  effects: readonly Effect[];
  /** SHA-256 of the canonical snapshot after the event. */
  snapshot: string;
  /** A commitment to each personal text, by path. */
  texts: Record<string, string>;
}
