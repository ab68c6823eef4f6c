import { desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { policies } from '../db/tables/policies.ts';
import type { Policy } from '../machines/policy.ts';
import type { Context } from '../ports.ts';

/** A policy that was checked, from when it holds, and who adopts it. */
export interface NewPolicy {
  policy: Policy;
  inForceFrom: Date;
  /** A member of staff; null where it is not said. */
  by: string | null;
}

/** What came of it; `tooEarly`: a version adopted before begins later, and this one would put it out of force before it began. */
export type AdoptedPolicy =
  { outcome: 'adopted'; version: number } | { outcome: 'tooEarly'; version: number; inForceFrom: Date };

/** Adds the next version of the organisation's policy; cases that have begun keep theirs. */
export async function adoptPolicy(ctx: Context, adopted: NewPolicy): Promise<AdoptedPolicy> {
  return inOrganisation(ctx, (tx) => adoptPolicyIn(tx, ctx, adopted));
}

/** The same within the caller's transaction. */
export async function adoptPolicyIn(
  tx: Transaction,
  ctx: Context,
  { policy, inForceFrom, by }: NewPolicy,
): Promise<AdoptedPolicy> {
  const { organisationId } = ctx.actor;
  // Two who adopt at once: the second waits, and finds the first one's version.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${organisationId}, 0))`);
  const [latest] = await tx
    .select({ version: policies.version, inForceFrom: policies.inForceFrom })
    .from(policies)
    .where(eq(policies.organisationId, organisationId))
    .orderBy(desc(policies.version))
    .limit(1);
  if (latest !== undefined && latest.inForceFrom > inForceFrom) return { outcome: 'tooEarly', ...latest };
  const version = (latest?.version ?? 0) + 1;
  const { version: _own, ...body } = policy;
  const createdAt = ctx.clock.now();
  await tx.insert(policies).values({ organisationId, version, inForceFrom, body, createdAt, createdBy: by });
  return { outcome: 'adopted', version };
}
