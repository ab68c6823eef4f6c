/** Why nothing came of a step with a letter. */
export type DraftFault =
  | 'not-found'
  | 'forbidden'
  /** Somebody has changed it since it was shown. */
  | 'stale'
  /** It is sent, or not where this step can be taken. */
  | 'wrong-state'
  /** Whoever wrote any of a letter does not approve it. */
  | 'own-letter'
  /** The case has changed, in something that its letters may say, since somebody looked. */
  | 'moved-on'
  | 'note-missing';

/** What came of a step with a letter. */
export type DraftOutcome<T> = { ok: true; value: T } | { ok: false; why: DraftFault };

/** Nothing came of it. */
export function refused(why: DraftFault): { ok: false; why: DraftFault } {
  return { ok: false, why };
}
