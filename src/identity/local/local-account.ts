import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { hasEmail } from '../../db/has-email.ts';
import { staff } from '../../db/tables/staff.ts';
import type { Context } from '../../ports.ts';

export type StaffRow = typeof staff.$inferSelect;

/** Somebody who works here and whom no identity provider vouches for, by their e-mail address in any case. */
export async function localAccount(tx: Transaction, ctx: Context, email: string): Promise<StaffRow | null> {
  const [row] = await tx
    .select()
    .from(staff)
    .where(
      and(
        eq(staff.organisationId, ctx.actor.organisationId),
        hasEmail(email),
        eq(staff.isActive, true),
        isNull(staff.subject),
      ),
    );
  return row ?? null;
}

/** Somebody who works here, by id. */
export async function activeStaff(tx: Transaction, ctx: Context, staffId: string): Promise<StaffRow | null> {
  const [row] = await tx
    .select()
    .from(staff)
    .where(and(thisStaff(ctx, staffId), eq(staff.isActive, true)));
  return row ?? null;
}

/** The condition for one member of staff of the actor's organisation. */
export function thisStaff(ctx: Context, staffId: string) {
  return and(eq(staff.organisationId, ctx.actor.organisationId), eq(staff.id, staffId));
}
