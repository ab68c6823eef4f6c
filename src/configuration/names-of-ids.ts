import { and, eq, inArray } from 'drizzle-orm';
import { isUuid } from '../cases/is-uuid.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { services } from '../db/tables/services.ts';
import { staff } from '../db/tables/staff.ts';
import { teams } from '../db/tables/teams.ts';
import type { Context } from '../ports.ts';

/** The names behind ids of teams, services and people, as they are now; what is none of these is not there. */
export async function namesOfIds(ctx: Context, texts: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(texts)].filter(isUuid);
  if (ids.length === 0 || ctx.actor.kind !== 'staff') return new Map();
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => {
    const names = new Map<string, string>();
    for (const table of [teams, services, staff]) {
      const rows = await tx
        .select({ id: table.id, name: table.name })
        .from(table)
        .where(and(eq(table.organisationId, organisationId), inArray(table.id, ids)));
      for (const { id, name } of rows) names.set(id, name);
    }
    return names;
  });
}
