import { and, asc, eq, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { teams } from '../db/tables/teams.ts';
import type { Context } from '../ports.ts';

/** The teams to which something may be given, by name. */
export async function listTeams(ctx: Context): Promise<{ id: string; name: string }[]> {
  return inOrganisation(ctx, (tx) =>
    tx
      .select({ id: teams.id, name: teams.name })
      .from(teams)
      .where(and(eq(teams.organisationId, ctx.actor.organisationId), isNull(teams.closedOn)))
      .orderBy(asc(teams.name), asc(teams.id)),
  );
}
