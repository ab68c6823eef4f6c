import { policyBody } from '../../configuration/areas/policy.ts';
import { proceduresBody } from '../../configuration/areas/procedures.ts';
import type { WholeChange } from '../../configuration/whole-change.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import { findProcedure } from '../../machines/find-procedure.ts';
import type { Policy } from '../../machines/policy.ts';
import { procedure, type Procedure } from '../../machines/procedure.ts';
import { policyChanges } from './policy-in-words.ts';

const { words } = rulesTexts;

/** What a change of the rules changes, in words. */
export function changeInWords(change: WholeChange, procedures: readonly Procedure[]) {
  if (change.area === 'policy') return policyChanges(policyOf(change.before), policyOf(change.after), procedures);
  if (change.area !== 'procedures') return [];
  return [{ what: words.procedures, before: namesOf(change.before), after: namesOf(change.after) }];
}

/** The policy that a change brings; null for a change of something else. */
export function draftPolicyOf(change: WholeChange): Policy | null {
  return change.area === 'policy' ? policyOf(change.after) : null;
}

/** The version of a procedure that a change brings; null for a change of something else. */
export function draftProcedureOf(change: WholeChange): Procedure | null {
  return change.area === 'ownProcedure' ? procedure.parse(change.after) : null;
}

function policyOf(body: unknown): Policy {
  return { version: 1, ...policyBody.parse(body) };
}

function namesOf(body: unknown): string {
  return proceduresBody
    .parse(body)
    .procedures.map((id) => findProcedure(id)?.title ?? id)
    .join('; ');
}
