import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { bulkItems } from '../db/tables/bulk-items.ts';
import { bulkRuns } from '../db/tables/bulk-runs.ts';
import type { Context } from '../ports.ts';
import { applyToCase } from './apply-to-case.ts';
import { claimRun, lease, type ClaimedRun } from './claim-run.ts';

/**
 * Works the oldest open run of an organisation, case after case; false where there is none. A process that is lost in the
 * middle leaves it to another one, which finds each case done or not: nothing is done twice.
 */
export async function workRun(ctx: Context, isStopping: () => boolean): Promise<boolean> {
  const run = await claimRun(ctx);
  if (run === null) return false;
  for (;;) {
    if (isStopping()) {
      await setRun(ctx, run, { claimedUntil: null });
      return true;
    }
    const caseId = await nextCase(ctx, run);
    if (caseId === null) break;
    await settle(ctx, run, caseId, await tryCase(ctx, run, caseId));
  }
  await setRun(ctx, run, { finishedAt: ctx.clock.now() });
  return true;
}

/** One case that cannot be done for a fault of ours keeps no other one waiting. */
async function tryCase(ctx: Context, run: ClaimedRun, caseId: string): Promise<string | null> {
  return applyToCase(ctx, run, caseId).catch((error: unknown) => {
    const reason = error instanceof Error ? error.name : 'unknown';
    ctx.log.error('bulk.case-failed', { organisationId: ctx.actor.organisationId, caseId, reason });
    return 'fault';
  });
}

async function nextCase(ctx: Context, { runId }: ClaimedRun): Promise<string | null> {
  const [next] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ caseId: bulkItems.caseId })
      .from(bulkItems)
      .where(and(isOfRun(ctx, runId), eq(bulkItems.state, 'waiting')))
      .orderBy(asc(bulkItems.position))
      .limit(1),
  );
  return next?.caseId ?? null;
}

async function settle(ctx: Context, run: ClaimedRun, caseId: string, problem: string | null): Promise<void> {
  const now = ctx.clock.now();
  const state = problem === null ? 'done' : 'failed';
  await inOrganisation(ctx, async (tx) => {
    await tx
      .update(bulkItems)
      .set({ state, problem, settledAt: now })
      .where(and(isOfRun(ctx, run.runId), eq(bulkItems.caseId, caseId), eq(bulkItems.state, 'waiting')));
    await tx
      .update(bulkRuns)
      .set({ claimedUntil: new Date(now.getTime() + lease) })
      .where(and(isRun(ctx, run.runId), isNotNull(bulkRuns.claimedUntil)));
  });
}

async function setRun(
  ctx: Context,
  { runId }: ClaimedRun,
  values: Partial<Pick<typeof bulkRuns.$inferInsert, 'claimedUntil' | 'finishedAt'>>,
): Promise<void> {
  await inOrganisation(ctx, (tx) => tx.update(bulkRuns).set(values).where(isRun(ctx, runId)));
}

function isRun({ actor }: Context, runId: string) {
  return and(eq(bulkRuns.organisationId, actor.organisationId), eq(bulkRuns.id, runId));
}

function isOfRun({ actor }: Context, runId: string) {
  return and(eq(bulkItems.organisationId, actor.organisationId), eq(bulkItems.runId, runId));
}
