import { and, asc, eq, isNull, lte, or } from 'drizzle-orm';
import { z } from 'zod';
import { inOrganisation } from '../db/in-organisation.ts';
import { bulkRuns } from '../db/tables/bulk-runs.ts';
import { staffRoles } from '../permissions/staff-role.ts';
import type { Actor, Context } from '../ports.ts';
import { bulkActor } from './bulk-actor.ts';
import { bulkChoice, type BulkChoice } from './bulk-choice.ts';

/** A run in the hands of this process. */
export interface ClaimedRun {
  runId: string;
  /** Null where it cannot be read: then each of its cases says so, and the next run has its turn. */
  choice: BulkChoice | null;
  /** Null where whoever started it has left since. */
  actor: Extract<Actor, { kind: 'staff' }> | null;
}

/** Milliseconds that a run is left to the process which works on it, from its last case on. */
export const lease = 60_000;

const stored = z.object({ lent: z.array(z.enum(staffRoles)).catch([]) });

/** Takes the oldest run that nobody works on; one whose process was lost is free again after its lease. */
export async function claimRun(ctx: Context): Promise<ClaimedRun | null> {
  const now = ctx.clock.now();
  const isOurs = eq(bulkRuns.organisationId, ctx.actor.organisationId);
  const isFree = or(isNull(bulkRuns.claimedUntil), lte(bulkRuns.claimedUntil, now));
  return inOrganisation(ctx, async (tx) => {
    const [next] = await tx
      .select()
      .from(bulkRuns)
      .where(and(isOurs, isNull(bulkRuns.finishedAt), isFree))
      .orderBy(asc(bulkRuns.createdAt))
      .limit(1)
      .for('update', { skipLocked: true });
    if (next === undefined) return null;
    await tx
      .update(bulkRuns)
      .set({ claimedUntil: new Date(now.getTime() + lease) })
      .where(and(isOurs, eq(bulkRuns.id, next.id)));
    const { lent } = stored.parse(next.choice);
    const { data: choice = null } = bulkChoice.safeParse({ ...Object(next.choice), action: next.action });
    return { runId: next.id, choice, actor: await bulkActor(tx, next, lent) };
  });
}
