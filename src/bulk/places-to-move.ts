import { asc, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { services } from '../db/tables/services.ts';
import { teams } from '../db/tables/teams.ts';
import type { Context } from '../ports.ts';
import type { Place } from './suggested-place.ts';

/** Where cases can be, by name: every team and every service, also those that are closed. */
export interface Places {
  teams: Place[];
  services: (Place & { teamId: string | null })[];
}

/** Reads where cases can be; nothing for anybody but staff. */
export async function placesToMove(ctx: Context): Promise<Places> {
  const { kind, organisationId } = ctx.actor;
  if (kind !== 'staff') return { teams: [], services: [] };
  const { id, name, closedOn, successorId } = teams;
  return inOrganisation(ctx, async (tx) => ({
    teams: await tx
      .select({ id, name, closedOn, successorId })
      .from(teams)
      .where(eq(teams.organisationId, organisationId))
      .orderBy(asc(name), asc(id)),
    services: await tx
      .select({
        id: services.id,
        name: services.name,
        closedOn: services.closedOn,
        successorId: services.successorId,
        teamId: services.teamId,
      })
      .from(services)
      .where(eq(services.organisationId, organisationId))
      .orderBy(asc(services.name), asc(services.id)),
  }));
}
