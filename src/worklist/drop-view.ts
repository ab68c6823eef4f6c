import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { savedViews } from '../db/tables/saved-views.ts';
import type { Context } from '../ports.ts';

/** Takes away a view of one's own; those of others stay. */
export async function dropView(ctx: Context, viewId: string): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return;
  const { organisationId, staffId } = actor;
  await inOrganisation(ctx, (tx) =>
    tx
      .delete(savedViews)
      .where(
        and(eq(savedViews.organisationId, organisationId), eq(savedViews.id, viewId), eq(savedViews.staffId, staffId)),
      ),
  );
}
