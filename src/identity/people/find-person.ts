import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { staff } from '../../db/tables/staff.ts';
import { teams } from '../../db/tables/teams.ts';
import type { Context } from '../../ports.ts';
import type { PersonListed } from './list-people.ts';
import { peopleOf, personColumns, theirTeam } from './person-row.ts';

/** Somebody who works in the actor's organisation, or did; null for any other id. */
export async function findPerson(ctx: Context, { staffId }: { staffId: string }): Promise<PersonListed | null> {
  if (!/^[0-9a-f-]{36}$/i.test(staffId)) return null;
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .select(personColumns)
      .from(staff)
      .leftJoin(teams, theirTeam)
      .where(and(peopleOf(ctx.actor.organisationId), eq(staff.id, staffId))),
  );
  return row ?? null;
}
