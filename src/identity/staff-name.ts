import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context } from '../ports.ts';

/** The name of the member of staff who acts; empty for anybody else. */
export async function staffName(ctx: Context): Promise<string> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return '';
  const isThem = and(eq(staff.organisationId, actor.organisationId), eq(staff.id, actor.staffId));
  const [row] = await inOrganisation(ctx, (tx) => tx.select({ name: staff.name }).from(staff).where(isThem));
  return row?.name ?? '';
}
