import { and, asc, eq, or } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { savedViews } from '../db/tables/saved-views.ts';
import type { Context } from '../ports.ts';

/** Filters that somebody keeps under a name. */
export interface SavedView {
  id: string;
  name: string;
  /** As in the address of the list. */
  query: string;
  isShared: boolean;
  isOwn: boolean;
  /** What one's own list begins with. */
  isDefault: boolean;
}

/** One's own views and those that colleagues share, by name; none for anybody but staff. */
export async function listSavedViews(ctx: Context): Promise<SavedView[]> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return [];
  const { organisationId, staffId } = actor;
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select()
      .from(savedViews)
      .where(
        and(
          eq(savedViews.organisationId, organisationId),
          or(eq(savedViews.staffId, staffId), eq(savedViews.isShared, true)),
        ),
      )
      .orderBy(asc(savedViews.name), asc(savedViews.id))
      .limit(200),
  );
  return rows.map(({ id, name, query, isShared, isDefault, staffId: whose }) => {
    const isOwn = whose === staffId;
    return { id, name, query, isShared, isOwn, isDefault: isOwn && isDefault };
  });
}
