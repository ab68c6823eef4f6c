import { and, asc, eq, ilike, or, sql } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { staff } from '../../db/tables/staff.ts';
import { teams } from '../../db/tables/teams.ts';
import type { Context, StaffRole } from '../../ports.ts';
import { peopleOf, personColumns, theirTeam } from './person-row.ts';

/** Somebody who works here, or did. */
export interface PersonListed {
  staffId: string;
  name: string;
  email: string;
  role: StaffRole;
  alsoRoles: StaffRole[];
  teamId: string | null;
  team: string | null;
  isSeniorLead: boolean;
  isActive: boolean;
  leftAt: Date | null;
  lastSignInAt: Date | null;
  /** London days, both included. */
  awayFrom: string | null;
  awayUntil: string | null;
}

/** Which people: those who are here or who have left, by a part of name or e-mail address; pages are counted from 1. */
export interface PeopleAsked {
  state: 'here' | 'left';
  words?: string | undefined;
  page: number;
}

/** How many stand on one page. */
export const PEOPLE_PER_PAGE = 50;

/** People by name, a page at a time, and whether there are more. */
export async function listPeople(
  ctx: Context,
  { state, words, page }: PeopleAsked,
): Promise<{ items: PersonListed[]; hasMore: boolean }> {
  const like = `%${(words ?? '').replaceAll(/[%_\\]/g, '\\$&')}%`;
  const named = words === undefined ? undefined : or(ilike(staff.name, like), ilike(staff.email, like));
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select(personColumns)
      .from(staff)
      .leftJoin(teams, theirTeam)
      .where(and(peopleOf(ctx.actor.organisationId), eq(staff.isActive, state === 'here'), named))
      .orderBy(asc(sql`lower(${staff.name})`), asc(staff.id))
      .limit(PEOPLE_PER_PAGE + 1)
      .offset((page - 1) * PEOPLE_PER_PAGE),
  );
  return { items: rows.slice(0, PEOPLE_PER_PAGE), hasMore: rows.length > PEOPLE_PER_PAGE };
}
