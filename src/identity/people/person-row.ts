import type { SQL } from 'drizzle-orm';
import { and, eq, notLike } from 'drizzle-orm';
import { staff } from '../../db/tables/staff.ts';
import { teams } from '../../db/tables/teams.ts';
import { TOKEN_ADDRESS } from '../../db/token-address.ts';

/** What is known of somebody who works here. */
export const personColumns = {
  staffId: staff.id,
  name: staff.name,
  email: staff.email,
  role: staff.role,
  alsoRoles: staff.alsoRoles,
  teamId: staff.teamId,
  team: teams.name,
  isSeniorLead: staff.isSeniorLead,
  isActive: staff.isActive,
  leftAt: staff.leftAt,
  lastSignInAt: staff.lastSignInAt,
  awayFrom: staff.awayFrom,
  awayUntil: staff.awayUntil,
};

/** The people of an organisation; programs that hold a token are none. */
export function peopleOf(organisationId: string): SQL | undefined {
  return and(eq(staff.organisationId, organisationId), notLike(staff.email, `%${TOKEN_ADDRESS}`));
}

/** Joins the team that somebody belongs to. */
export const theirTeam = and(eq(teams.organisationId, staff.organisationId), eq(teams.id, staff.teamId));
