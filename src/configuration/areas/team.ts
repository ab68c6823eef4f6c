import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { londonDate } from '../../calendar/london.ts';
import type { Transaction } from '../../db/clients.ts';
import { teamMembers } from '../../db/tables/team-members.ts';
import { teams } from '../../db/tables/teams.ts';
import type { FieldFault } from '../../errors.ts';
import { defineArea, type Applied } from '../area.ts';
import { day, optionalEmail, optionalId } from '../body-fields.ts';
import { applyTeam } from './apply-team.ts';

/** A team: its name, where it is written to, who works in it besides its own people, and whether another one follows it. */
export const teamBody = z.strictObject({
  name: z.string().trim().min(1, 'Enter the name of the team').max(100, 'The name must be 100 characters or fewer'),
  email: optionalEmail,
  closedOn: day.nullable(),
  successorId: optionalId,
  members: z.array(z.strictObject({ id: z.uuid(), from: day, until: day.nullable() })),
});

export type TeamBody = z.infer<typeof teamBody>;

/** Teams: each change at once; a closed one keeps its cases and its history. */
export const teamArea = defineArea<TeamBody>({
  name: 'team',
  isMany: true,
  permission: 'team.manage',
  schema: teamBody,
  needsSecond: () => false,
  async read(tx, { actor: { organisationId } }, subject) {
    if (subject === null) return null;
    const [row] = await tx
      .select()
      .from(teams)
      .where(and(eq(teams.organisationId, organisationId), eq(teams.id, subject)));
    if (!row) return null;
    const { name, email, closedOn, successorId } = row;
    return { name, email, closedOn, successorId, members: await membersOf(tx, organisationId, subject) };
  },
  check: async (tx, ctx, change) => {
    const { organisationId } = ctx.actor;
    const others = await tx.select().from(teams).where(eq(teams.organisationId, organisationId));
    return faultsOf(change, others, londonDate(ctx.clock.now()));
  },
  apply: applyTeam,
});

/** The last time that each person joined. */
async function membersOf(tx: Transaction, organisationId: string, teamId: string): Promise<TeamBody['members']> {
  const rows = await tx
    .select({ id: teamMembers.staffId, from: teamMembers.fromOn, until: teamMembers.untilOn })
    .from(teamMembers)
    .where(and(eq(teamMembers.organisationId, organisationId), eq(teamMembers.teamId, teamId)))
    .orderBy(asc(teamMembers.staffId), asc(teamMembers.fromOn));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

type Others = readonly (typeof teams.$inferSelect)[];

function faultsOf(
  { subject, before, after }: Applied<TeamBody> & { before: TeamBody | null },
  others: Others,
  today: string,
): FieldFault[] {
  const open = others.filter(({ id, closedOn }) => id !== subject && closedOn === null);
  const { name, closedOn, successorId, members } = after;
  const isTaken = closedOn === null && open.some((other) => other.name.toLowerCase() === name.toLowerCase());
  const kept = new Set(members.map(({ id }) => id));
  const faults: [boolean, string, string][] = [
    [isTaken, '/name', 'There is a team of this name already'],
    [closedOn !== null && closedOn > today, '/closedOn', 'A team is closed from today or from a day that has been'],
    [successorId !== null && !open.some(({ id }) => id === successorId), '/successorId', 'Choose a team that is open'],
    [successorId !== null && closedOn === null, '/successorId', 'Only a team that is closed is followed by another'],
    [members.some(({ from, until }) => until !== null && until < from), '/members', 'Nobody leaves before they come'],
    [(before?.members ?? []).some(({ id }) => !kept.has(id)), '/members', 'Give a last day; who was there stays known'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, pointer, message]) => ({ pointer, message }));
}
