import { and, count, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import type { Context } from '../ports.ts';

/** How many open cases somebody has. */
export async function countOpenCases(ctx: Context, { owner }: { owner: string }): Promise<number> {
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ count: count() })
      .from(cases)
      .where(and(eq(cases.organisationId, ctx.actor.organisationId), eq(cases.ownerId, owner), eq(cases.isOpen, true))),
  );
  return row?.count ?? 0;
}
