import { and, count, eq, gte, sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { intakes } from '../db/tables/intakes.ts';
import type { Context } from '../ports.ts';

/** How long intakes took. */
export interface IntakeTimes {
  /** How many were saved. */
  n: number;
  /** Seconds that half of them took at most; null where there was none. */
  median: number | null;
  /** How many were saved within the target. */
  within: number;
}

/** Seconds within which a call should be written down (users.md 2b). */
export const intakeTarget = 120;

/** The median over what was saved since then. */
export async function intakeTimes(ctx: Context, { since }: { since: Date }): Promise<IntakeTimes> {
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .select({
        n: count(),
        median: sql<number | null>`percentile_cont(0.5) within group (order by ${intakes.seconds})`,
        within: sql<number>`count(*) filter (where ${intakes.seconds} <= ${intakeTarget})::int`,
      })
      .from(intakes)
      .where(and(eq(intakes.organisationId, ctx.actor.organisationId), gte(intakes.savedAt, since))),
  );
  if (row === undefined) return { n: 0, median: null, within: 0 };
  return { n: row.n, median: row.median === null ? null : Math.round(Number(row.median)), within: row.within };
}
