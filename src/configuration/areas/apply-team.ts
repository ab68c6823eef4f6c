import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { londonDate } from '../../calendar/london.ts';
import type { Transaction } from '../../db/clients.ts';
import { services } from '../../db/tables/services.ts';
import { staff } from '../../db/tables/staff.ts';
import { teamMembers } from '../../db/tables/team-members.ts';
import { teams } from '../../db/tables/teams.ts';
import type { Context } from '../../ports.ts';
import type { Applied } from '../area.ts';
import type { TeamBody } from './team.ts';

/** Writes a team. Where another one follows it, its services and its people go there; its cases stay known as its own. */
export async function applyTeam(tx: Transaction, ctx: Context, { subject, after }: Applied<TeamBody>): Promise<void> {
  const { organisationId } = ctx.actor;
  const { name, email, closedOn, successorId, members } = after;
  const teamId = subject ?? ctx.ids.uuid();
  const row = { name, email, closedOn, successorId };
  await tx
    .insert(teams)
    .values({ organisationId, id: teamId, ...row })
    .onConflictDoUpdate({ target: [teams.organisationId, teams.id], set: row });
  await writeMembers(tx, organisationId, teamId, members);
  if (successorId !== null) await handOver(tx, ctx, { teamId, successorId });
}

async function writeMembers(
  tx: Transaction,
  organisationId: string,
  teamId: string,
  members: TeamBody['members'],
): Promise<void> {
  for (const { id: staffId, from: fromOn, until: untilOn } of members) {
    await tx
      .insert(teamMembers)
      .values({ organisationId, teamId, staffId, fromOn, untilOn })
      .onConflictDoUpdate({
        target: [teamMembers.organisationId, teamMembers.teamId, teamMembers.staffId, teamMembers.fromOn],
        set: { untilOn },
      });
  }
}

async function handOver(
  tx: Transaction,
  ctx: Context,
  { teamId, successorId }: { teamId: string; successorId: string },
): Promise<void> {
  const { organisationId } = ctx.actor;
  const today = londonDate(ctx.clock.now());
  const ofTeam = (table: typeof services | typeof staff) =>
    and(eq(table.organisationId, organisationId), eq(table.teamId, teamId));
  await tx.update(services).set({ teamId: successorId }).where(ofTeam(services));
  await tx.update(staff).set({ teamId: successorId }).where(ofTeam(staff));
  const still = await tx
    .update(teamMembers)
    .set({ untilOn: today })
    .where(
      and(
        eq(teamMembers.organisationId, organisationId),
        eq(teamMembers.teamId, teamId),
        or(isNull(teamMembers.untilOn), gt(teamMembers.untilOn, today)),
      ),
    )
    .returning({ id: teamMembers.staffId });
  const moved = still.map(({ id }) => ({ id, from: today, until: null }));
  await writeMembers(tx, organisationId, successorId, moved);
}
