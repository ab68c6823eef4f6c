import { inForce } from '../../configuration/in-force.ts';
import { learnProcedures } from '../../configuration/learn-procedures.ts';
import { policyBody } from '../../configuration/areas/policy.ts';
import { describeOrganisation } from '../../identity/describe-organisation.ts';
import { findProcedure } from '../../machines/find-procedure.ts';
import type { Policy } from '../../machines/policy.ts';
import type { Procedure } from '../../machines/procedure.ts';
import type { Context } from '../../ports.ts';

/** The rules of the organisation as they were adopted last, and the mark by which a change of them is told. */
export interface OrganisationRules {
  policy: Policy;
  seen: string;
  procedures: Procedure[];
}

/** What an administrator changes: the policy adopted last, beside the procedures in use. */
export async function organisationRules(ctx: Context): Promise<OrganisationRules> {
  await learnProcedures(ctx);
  const [latest, { procedures }] = await Promise.all([inForce(ctx, 'policy'), describeOrganisation(ctx)]);
  if (latest === null) throw new Error('An organisation has a policy from its beginning');
  return {
    policy: { version: 1, ...policyBody.parse(latest.body) },
    seen: latest.seen,
    procedures: procedures.flatMap((id) => findProcedure(id) ?? []),
  };
}
