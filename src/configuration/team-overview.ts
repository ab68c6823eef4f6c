import { and, asc, count, eq, isNotNull, sql } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { services } from '../db/tables/services.ts';
import { staff } from '../db/tables/staff.ts';
import { teams } from '../db/tables/teams.ts';
import type { Context } from '../ports.ts';

/** A team as its list shows it; open cases are those that are still with it. */
export interface TeamListed {
  id: string;
  name: string;
  email: string | null;
  closedOn: string | null;
  people: number;
  openCases: number;
}

/** A service as its list shows it. */
export interface ServiceListed {
  id: string;
  name: string;
  teamId: string | null;
  contractor: string | null;
  parentId: string | null;
  closedOn: string | null;
  openCases: number;
}

/** Every team and service, those that were closed last. */
export async function teamOverview(ctx: Context): Promise<{ teams: TeamListed[]; services: ServiceListed[] }> {
  if (ctx.actor.kind !== 'staff') return { teams: [], services: [] };
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => {
    const people = await peopleOf(tx, organisationId);
    const [ofTeam, ofService] = [
      await openCases(tx, organisationId, 'teamId'),
      await openCases(tx, organisationId, 'serviceId'),
    ];
    const allTeams = await tx
      .select()
      .from(teams)
      .where(eq(teams.organisationId, organisationId))
      .orderBy(sql`${teams.closedOn} is not null`, asc(teams.name), asc(teams.id));
    const allServices = await tx
      .select()
      .from(services)
      .where(eq(services.organisationId, organisationId))
      .orderBy(sql`${services.closedOn} is not null`, asc(services.name), asc(services.id));
    return {
      teams: allTeams.map(({ id, name, email, closedOn }) => ({
        id,
        name,
        email,
        closedOn,
        people: people.get(id) ?? 0,
        openCases: ofTeam.get(id) ?? 0,
      })),
      services: allServices.map(({ id, name, teamId, contractor, parentId, closedOn }) => ({
        id,
        name,
        teamId,
        contractor,
        parentId,
        closedOn,
        openCases: ofService.get(id) ?? 0,
      })),
    };
  });
}

async function peopleOf(tx: Transaction, organisationId: string): Promise<Map<string, number>> {
  const rows = await tx
    .select({ id: staff.teamId, n: count() })
    .from(staff)
    .where(and(eq(staff.organisationId, organisationId), eq(staff.isActive, true), isNotNull(staff.teamId)))
    .groupBy(staff.teamId);
  return new Map(rows.map(({ id, n }) => [id ?? '', n]));
}

async function openCases(
  tx: Transaction,
  organisationId: string,
  by: 'teamId' | 'serviceId',
): Promise<Map<string, number>> {
  const rows = await tx
    .select({ id: cases[by], n: count() })
    .from(cases)
    .where(and(eq(cases.organisationId, organisationId), cases.isOpen, isNotNull(cases[by])))
    .groupBy(cases[by]);
  return new Map(rows.map(({ id, n }) => [id ?? '', n]));
}
