import { bulkItems } from '../db/tables/bulk-items.ts';
import { bulkRuns } from '../db/tables/bulk-runs.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { idOfKey } from '../requests/id-of-key.ts';
import { mostInBulk, type BulkChoice } from './bulk-choice.ts';
import { lentRoles } from './bulk-actor.ts';
import { sealReason } from './sealed-reason.ts';

/** One thing to be done to many cases. */
export interface NewBulk {
  choice: BulkChoice;
  /** In its own words; sealed as soon as it is here. */
  reason?: string | undefined;
  caseIds: readonly string[];
  idempotencyKey?: string | undefined;
}

/** Notes down what is to be done to which cases; a job does it. Null for whoever may not, and for none or too many cases. */
export async function startBulk(
  ctx: Context,
  { choice, reason, caseIds, idempotencyKey }: NewBulk,
): Promise<string | null> {
  const { actor, clock } = ctx;
  const total = caseIds.length;
  if (actor.kind !== 'staff' || !mayDo(actor, 'case.bulk') || total === 0 || total > mostInBulk) return null;
  const { organisationId, staffId } = actor;
  const runId = idOfKey(ctx, idempotencyKey);
  const { action, ...chosen } = choice;
  const sealed = reason === undefined ? {} : { sealedReason: sealReason(ctx, runId, reason) };
  const createdAt = clock.now();
  // What is exported is read when the file is fetched: nothing is left to do.
  const isDone = action === 'export';
  await inOrganisation(ctx, async (tx) => {
    const lent = await lentRoles(tx, actor);
    const [row] = await tx
      .insert(bulkRuns)
      .values({
        organisationId,
        id: runId,
        staffId,
        action,
        choice: { ...chosen, ...sealed, lent },
        total,
        createdAt,
        finishedAt: isDone ? createdAt : null,
      })
      .onConflictDoNothing()
      .returning({ id: bulkRuns.id });
    if (row === undefined) return;
    const state = isDone ? 'done' : 'waiting';
    const settledAt = isDone ? createdAt : null;
    await tx
      .insert(bulkItems)
      .values(
        caseIds.map((caseId, position) => ({ organisationId, runId, caseId, position, state, settledAt }) as const),
      );
  });
  return runId;
}
