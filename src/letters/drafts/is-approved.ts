import { fingerprintOf } from './fingerprint.ts';
import type { LetterDraft } from './read-draft.ts';

/** Whether somebody else approved exactly this: the last word on it is a yes, to the same version with the same hash. Pure. */
export function isApproved(
  draft: Pick<LetterDraft, 'caseId' | 'event' | 'values' | 'version' | 'approvals' | 'authors'>,
): boolean {
  const last = draft.approvals.at(-1);
  if (last === undefined || last.outcome !== 'approved' || last.version !== draft.version) return false;
  if (draft.authors.includes(last.staffId)) return false;
  return Buffer.from(last.hash).equals(Buffer.from(fingerprintOf(draft)));
}
