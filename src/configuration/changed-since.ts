import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { configurationChanges as changes } from '../db/tables/configuration-changes.ts';
import { configurationEvents as steps } from '../db/tables/configuration-events.ts';
import type { Context } from '../ports.ts';

/** Whether another change of the same subject came into force after this one was proposed: a secret may differ where nothing else does. */
export async function changedSince(
  tx: Transaction,
  { actor: { organisationId } }: Context,
  change: Pick<typeof changes.$inferSelect, 'id' | 'area' | 'subject'>,
): Promise<boolean> {
  const [proposed] = await tx
    .select({ seq: steps.seq })
    .from(steps)
    .where(and(eq(steps.organisationId, organisationId), eq(steps.changeId, change.id), eq(steps.kind, 'proposed')));
  const [later] = await tx
    .select({ seq: steps.seq })
    .from(steps)
    .innerJoin(changes, and(eq(changes.organisationId, organisationId), eq(changes.id, steps.changeId)))
    .where(
      and(
        eq(steps.organisationId, organisationId),
        eq(steps.kind, 'applied'),
        gt(steps.seq, proposed?.seq ?? 0),
        eq(changes.area, change.area),
        change.subject === null ? isNull(changes.subject) : eq(changes.subject, change.subject),
      ),
    )
    .limit(1);
  return later !== undefined;
}
