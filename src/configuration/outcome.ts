import type { FieldFault } from '../errors.ts';

/** Why a change of the configuration did not come about. */
export type NotChanged =
  | { kind: 'not-found' | 'forbidden' | 'unchanged' }
  | { kind: 'invalid'; faults: FieldFault[] }
  /** Somebody has changed it since: what was seen then, and what is in force now. */
  | { kind: 'overtaken'; seen: unknown; now: unknown }
  /** Who proposes does not decide; a change is decided once; and only its own proposer takes it back. */
  | { kind: 'own-proposal' | 'already-decided' | 'not-own' | 'reason-missing' };

/** What came of it. */
export type Changed<T> = { ok: true; value: T } | { ok: false; why: NotChanged };

/** Nothing came of it. */
export function notChanged(why: NotChanged): { ok: false; why: NotChanged } {
  return { ok: false, why };
}
