import { and, eq, sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context, StaffRole } from '../ports.ts';

/** The active member of staff with this e-mail address, in any case; null where there is none. */
export async function staffByEmail(ctx: Context, email: string): Promise<{ staffId: string; role: StaffRole } | null> {
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ staffId: staff.id, role: staff.role })
      .from(staff)
      .where(
        and(
          eq(staff.organisationId, ctx.actor.organisationId),
          eq(sql`lower(${staff.email})`, email.trim().toLowerCase()),
          eq(staff.isActive, true),
        ),
      ),
  );
  return row ?? null;
}
