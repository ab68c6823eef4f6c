import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { londonDate } from '../../calendar/london.ts';
import type { Transaction } from '../../db/clients.ts';
import { services } from '../../db/tables/services.ts';
import { teams } from '../../db/tables/teams.ts';
import type { FieldFault } from '../../errors.ts';
import { defineArea, type Applied } from '../area.ts';
import { day, optionalEmail, optionalId, optionalLine } from '../body-fields.ts';

/** What the organisation does that people complain about, and who does it. */
export const serviceBody = z.strictObject({
  name: z.string().trim().min(1, 'Enter the name of the service').max(100, 'The name must be 100 characters or fewer'),
  teamId: optionalId,
  email: optionalEmail,
  contractor: optionalLine,
  lgslCode: z
    .string()
    .regex(/^\d{1,5}$/, 'The code is a number of up to five digits, like 524')
    .nullable(),
  parentId: optionalId,
  closedOn: day.nullable(),
  successorId: optionalId,
});

export type ServiceBody = z.infer<typeof serviceBody>;

/** Services: a closed one is offered to nobody, and its cases keep it. */
export const serviceArea = defineArea<ServiceBody>({
  name: 'service',
  isMany: true,
  permission: 'team.manage',
  schema: serviceBody,
  needsSecond: () => false,
  async read(tx, { actor: { organisationId } }, subject) {
    if (subject === null) return null;
    const [row] = await tx
      .select()
      .from(services)
      .where(and(eq(services.organisationId, organisationId), eq(services.id, subject)));
    if (!row) return null;
    const { name, teamId, email, contractor, lgslCode, parentId, closedOn, successorId } = row;
    return { name, teamId, email, contractor, lgslCode, parentId, closedOn, successorId };
  },
  async check(tx, ctx, change) {
    const { organisationId } = ctx.actor;
    const all = await tx.select().from(services).where(eq(services.organisationId, organisationId));
    const closed = await isClosedTeam(tx, organisationId, change.after.teamId);
    return faultsOf(change, { all, hasClosedTeam: closed, today: londonDate(ctx.clock.now()) });
  },
  async apply(tx, ctx, { subject, after }) {
    const { organisationId } = ctx.actor;
    const id = subject ?? ctx.ids.uuid();
    await tx
      .insert(services)
      .values({ organisationId, id, ...after })
      .onConflictDoUpdate({ target: [services.organisationId, services.id], set: after });
    if (after.successorId === null) return;
    const below = and(eq(services.organisationId, organisationId), eq(services.parentId, id));
    await tx.update(services).set({ parentId: after.successorId }).where(below);
  },
});

async function isClosedTeam(tx: Transaction, organisationId: string, teamId: string | null): Promise<boolean> {
  if (teamId === null) return false;
  const [team] = await tx
    .select({ closedOn: teams.closedOn })
    .from(teams)
    .where(and(eq(teams.organisationId, organisationId), eq(teams.id, teamId)));
  return team === undefined || team.closedOn !== null;
}

interface Beside {
  all: readonly (typeof services.$inferSelect)[];
  hasClosedTeam: boolean;
  today: string;
}

function faultsOf(
  { subject, before, after }: Applied<ServiceBody> & { before: ServiceBody | null },
  { all, hasClosedTeam, today }: Beside,
): FieldFault[] {
  const { name, teamId, parentId, closedOn, successorId } = after;
  const open = all.filter(({ id, closedOn: end }) => id !== subject && end === null);
  const isOpen = (wanted: string | null) => wanted === null || open.some(({ id }) => id === wanted);
  const isTaken = closedOn === null && open.some((other) => other.name.toLowerCase() === name.toLowerCase());
  const faults: [boolean, string, string][] = [
    [isTaken, '/name', 'There is a service of this name already'],
    [hasClosedTeam && teamId !== before?.teamId, '/teamId', 'Choose a team that is open'],
    [parentId !== before?.parentId && !isOpen(parentId), '/parentId', 'Choose a service that is open'],
    [isBelow(all, parentId, subject), '/parentId', 'A service cannot be a part of itself'],
    [closedOn !== null && closedOn > today, '/closedOn', 'A service is closed from today or from a day that has been'],
    [!isOpen(successorId), '/successorId', 'Choose a service that is open'],
    [successorId !== null && closedOn === null, '/successorId', 'Only a service that is closed is followed by another'],
    [isBelow(all, successorId, subject), '/successorId', 'A part of this service cannot follow it'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, pointer, message]) => ({ pointer, message }));
}

/** Whether a service is the other one, or somewhere below it. */
function isBelow(all: Beside['all'], from: string | null, other: string | null): boolean {
  const seen = new Set<string>();
  for (let id = from; id !== null && !seen.has(id);) {
    if (id === other) return true;
    seen.add(id);
    id = all.find((service) => service.id === id)?.parentId ?? null;
  }
  return false;
}
