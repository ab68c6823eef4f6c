import type { WholeChange } from '../../configuration/whole-change.ts';
import type { WhatIfQuestion } from '../../reports/read-comparisons.ts';
import { draftPolicyOf, draftProcedureOf } from './change-in-words.ts';
import { ProcedurePreview } from './procedure-preview.tsx';
import { versionBefore } from './version-before.ts';

/** What a change would have past cases judged by; null where it changes no rule by which one is judged. */
export function draftOf(change: WholeChange): Pick<WhatIfQuestion, 'policy' | 'draft'> | null {
  const [policy, draft] = [draftPolicyOf(change), draftProcedureOf(change)];
  if (policy !== null) return { policy };
  return draft === null ? null : { draft };
}

/** What a change of a procedure of one's own says; nothing of any other. */
export function OfProcedure({ change }: { change: WholeChange }) {
  const procedure = draftProcedureOf(change);
  return procedure === null ? <></> : <ProcedurePreview procedure={procedure} before={versionBefore(procedure)} />;
}
