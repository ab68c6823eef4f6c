import { and, arrayContains, eq, ne, or, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../../db/clients.ts';
import { staff } from '../../db/tables/staff.ts';
import { teams } from '../../db/tables/teams.ts';
import type { FieldFault } from '../../errors.ts';
import { endSessionsOf } from '../../identity/end-sessions-of.ts';
import { staffRoles, type StaffRole } from '../../permissions/staff-role.ts';
import type { Context } from '../../ports.ts';
import { defineArea, type Applied } from '../area.ts';
import { optionalId } from '../body-fields.ts';

const role = z.enum(staffRoles, 'Choose a role');

/** What a member of staff may do: their roles, their team, whether they lead, whether they have left. Nothing that says who they are. */
export const rolesBody = z.strictObject({
  role,
  alsoRoles: z.array(role).max(staffRoles.length),
  teamId: optionalId,
  isSeniorLead: z.boolean(),
  hasLeft: z.boolean(),
});

export type RolesBody = z.infer<typeof rolesBody>;

/** The roles of people, each by the id of their row: at once, but to look after people and settings is given by two. */
export const rolesArea = defineArea<RolesBody>({
  name: 'roles',
  isMany: true,
  permission: 'people.manage',
  schema: rolesBody,
  needsSecond: (before, after) => holdsAdmin(after) && !(before !== null && holdsAdmin(before)),
  async read(tx, { actor: { organisationId } }, subject) {
    const [row] = await tx.select().from(staff).where(one(organisationId, subject));
    if (!row) return null;
    const { alsoRoles, teamId, isSeniorLead, isActive } = row;
    return { role: row.role, alsoRoles, teamId, isSeniorLead, hasLeft: !isActive };
  },
  check: faultsOf,
  apply,
});

function one(organisationId: string, subject: string | null): SQL | undefined {
  return and(eq(staff.organisationId, organisationId), subject === null ? undefined : eq(staff.id, subject));
}

function holdsAdmin({ role: first, alsoRoles, hasLeft }: RolesBody): boolean {
  return !hasLeft && [first, ...alsoRoles].includes('admin');
}

async function faultsOf(
  tx: Transaction,
  { actor }: Context,
  { subject, before, after }: Applied<RolesBody> & { before: RolesBody | null },
): Promise<FieldFault[]> {
  const { organisationId } = actor;
  const isOwn = actor.kind === 'staff' && actor.staffId === subject;
  const losesAdmin = before !== null && holdsAdmin(before) && !holdsAdmin(after);
  const faults: [boolean, string, string][] = [
    [before === null, '/role', 'Add the person first'],
    [isOwn, '/role', 'Ask another administrator: nobody changes what they may do themselves'],
    [losesAdmin && (await isLastAdmin(tx, organisationId, subject)), '/role', 'Somebody must look after people'],
    [
      after.teamId !== null && !(await hasTeam(tx, organisationId, after.teamId)),
      '/teamId',
      'Choose a team that is there',
    ],
  ];
  return faults.filter(([isFault]) => isFault).map(([, pointer, message]) => ({ pointer, message }));
}

async function isLastAdmin(tx: Transaction, organisationId: string, subject: string | null): Promise<boolean> {
  const isAdmin = or(eq(staff.role, 'admin'), arrayContains(staff.alsoRoles, ['admin']));
  const others = and(eq(staff.organisationId, organisationId), eq(staff.isActive, true), ne(staff.id, subject ?? ''));
  return (await tx.select({ id: staff.id }).from(staff).where(and(others, isAdmin)).limit(1)).length === 0;
}

async function hasTeam(tx: Transaction, organisationId: string, teamId: string): Promise<boolean> {
  const found = await tx
    .select({ id: teams.id })
    .from(teams)
    .where(and(eq(teams.organisationId, organisationId), eq(teams.id, teamId)));
  return found.length > 0;
}

/** Whoever may do something else than before, or has left, is signed out everywhere. */
async function apply(tx: Transaction, ctx: Context, { subject, after }: Applied<RolesBody>): Promise<void> {
  const { organisationId } = ctx.actor;
  const { hasLeft, alsoRoles, ...rest } = after;
  const further: StaffRole[] = [...new Set(alsoRoles)].filter((also) => also !== after.role);
  const leftAt = hasLeft ? ctx.clock.now() : null;
  const set = { ...rest, alsoRoles: further, isActive: !hasLeft, leftAt };
  const changed = await tx.update(staff).set(set).where(one(organisationId, subject)).returning({ id: staff.id });
  for (const { id } of changed) await endSessionsOf(tx, ctx, { staffId: id });
}
