import { and, desc, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { integrationChecks } from '../db/tables/integration-checks.ts';
import type { Context } from '../ports.ts';

/** The last time that something was tried, and the last time that it was well. */
export interface IntegrationState {
  lastAt: Date | null;
  isWell: boolean | null;
  reason: string | null;
  lastWellAt: Date | null;
}

/** What came of trying each of these, as far as anybody has. */
export async function integrationStates(
  ctx: Context,
  names: readonly string[],
): Promise<ReadonlyMap<string, IntegrationState>> {
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => {
    const states = new Map<string, IntegrationState>();
    for (const name of names) {
      const own = and(eq(integrationChecks.organisationId, organisationId), eq(integrationChecks.name, name));
      const query = () => tx.select().from(integrationChecks).orderBy(desc(integrationChecks.at)).limit(1);
      const [last] = await query().where(own);
      const [well] = await query().where(and(own, eq(integrationChecks.isWell, true)));
      states.set(name, {
        lastAt: last?.at ?? null,
        isWell: last?.isWell ?? null,
        reason: last?.reason ?? null,
        lastWellAt: well?.at ?? null,
      });
    }
    return states;
  });
}
