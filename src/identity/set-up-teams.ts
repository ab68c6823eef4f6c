import { eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { services } from '../db/tables/services.ts';
import { teams } from '../db/tables/teams.ts';
import type { Context } from '../ports.ts';

export interface TeamsAndServices {
  /** Ids by name. */
  teamIds: ReadonlyMap<string, string>;
  serviceIds: ReadonlyMap<string, string>;
}

/** Makes the teams and the services they answer for, those that are not there yet; both are known by their names. */
export async function setUpTeams(
  ctx: Context,
  wanted: readonly { name: string; services: readonly string[] }[],
  addressOf: (name: string) => string | null = () => null,
): Promise<TeamsAndServices> {
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => {
    const oldTeams = await tx.select().from(teams).where(eq(teams.organisationId, organisationId));
    const oldServices = await tx.select().from(services).where(eq(services.organisationId, organisationId));
    const teamIds = new Map(oldTeams.map(({ name, id }) => [name, id]));
    const serviceIds = new Map(oldServices.map(({ name, id }) => [name, id]));
    for (const team of wanted) {
      const teamId = teamIds.get(team.name) ?? ctx.ids.uuid();
      if (!teamIds.has(team.name)) {
        await tx.insert(teams).values({ organisationId, id: teamId, name: team.name, email: addressOf(team.name) });
      }
      teamIds.set(team.name, teamId);
      const missing = team.services.filter((name) => !serviceIds.has(name));
      const rows = missing.map((name) => ({
        organisationId,
        id: ctx.ids.uuid(),
        name,
        teamId,
        email: addressOf(name),
      }));
      if (rows.length > 0) await tx.insert(services).values(rows);
      for (const { name, id } of rows) serviceIds.set(name, id);
    }
    return { teamIds, serviceIds };
  });
}
