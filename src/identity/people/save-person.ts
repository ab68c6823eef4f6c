import { and, eq, ne, sql } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { staff } from '../../db/tables/staff.ts';
import type { Context } from '../../ports.ts';
import type { Outcome } from '../outcome.ts';

/** Who somebody is, and when they are away; what they may do is a part of the configuration. */
export interface PersonGiven {
  name: string;
  email: string;
  /** London days, both included; null: they are here. */
  awayFrom: string | null;
  awayUntil: string | null;
}

/** Adds somebody, who may read and nothing else until their roles are given, or changes who they are. */
export async function savePerson(
  ctx: Context,
  { staffId, ...given }: PersonGiven & { staffId: string | null },
): Promise<Outcome<{ staffId: string }>> {
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => {
    if (await isTaken(tx, organisationId, given.email, staffId)) return { ok: false, faults: [taken] };
    if (staffId !== null) {
      await tx
        .update(staff)
        .set(given)
        .where(and(eq(staff.organisationId, organisationId), eq(staff.id, staffId)));
      return { ok: true, value: { staffId } };
    }
    const id = ctx.ids.uuid();
    await tx.insert(staff).values({ organisationId, id, role: 'reader', createdAt: ctx.clock.now(), ...given });
    return { ok: true, value: { staffId: id } };
  });
}

const taken = {
  pointer: '/email',
  message: 'Somebody here has this email address already, or had it before they left',
};

async function isTaken(tx: Transaction, organisationId: string, email: string, staffId: string | null) {
  const same = and(eq(staff.organisationId, organisationId), eq(sql`lower(${staff.email})`, email.toLowerCase()));
  const other = staffId === null ? same : and(same, ne(staff.id, staffId));
  return (await tx.select({ id: staff.id }).from(staff).where(other)).length > 0;
}
