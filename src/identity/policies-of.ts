import { and, desc, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { policies } from '../db/tables/policies.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context } from '../ports.ts';

/** One immutable version of what an organisation has chosen; `by` is who adopted it, where that was said. */
export interface PolicyVersion {
  version: number;
  inForceFrom: Date;
  body: unknown;
  createdAt: Date;
  by: string | null;
}

/** Every version of the policy of the actor's organisation, the latest first. */
export async function policiesOf(ctx: Context): Promise<PolicyVersion[]> {
  const { organisationId } = ctx.actor;
  const { version, inForceFrom, body, createdAt } = policies;
  return inOrganisation(ctx, (tx) =>
    tx
      .select({ version, inForceFrom, body, createdAt, by: staff.name })
      .from(policies)
      .leftJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, policies.createdBy)))
      .where(eq(policies.organisationId, organisationId))
      .orderBy(desc(version)),
  );
}
