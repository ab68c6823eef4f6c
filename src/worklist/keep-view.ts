import { and, eq, ne, sql } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { savedViews } from '../db/tables/saved-views.ts';
import type { Context } from '../ports.ts';

/** A view to be kept; `query` must hold filters only, never words that were searched for. */
export interface NewView {
  name: string;
  query: string;
  isShared: boolean;
  isDefault: boolean;
}

/** Nobody needs more of their own. */
const mostViews = 50;

/** Keeps a view under its name; one's own of the same name is replaced. False: there are too many already. */
export async function keepView(ctx: Context, { name, ...view }: NewView): Promise<boolean> {
  const { actor, clock, ids } = ctx;
  if (actor.kind !== 'staff') return false;
  const { organisationId, staffId } = actor;
  const own = and(eq(savedViews.organisationId, organisationId), eq(savedViews.staffId, staffId));
  return inOrganisation(ctx, async (tx) => {
    await tx.delete(savedViews).where(and(own, eq(sql`lower(${savedViews.name})`, name.toLowerCase())));
    if ((await tx.$count(savedViews, own)) >= mostViews) return false;
    const id = ids.uuid();
    await tx.insert(savedViews).values({ organisationId, id, staffId, name, ...view, createdAt: clock.now() });
    if (view.isDefault) await onlyDefault(tx, ctx, id);
    return true;
  });
}

/** Makes one's own view the one to begin with, or, without an id, none. */
export async function beginWithView(ctx: Context, viewId: string | null): Promise<void> {
  if (ctx.actor.kind !== 'staff') return;
  await inOrganisation(ctx, (tx) => onlyDefault(tx, ctx, viewId));
}

async function onlyDefault(tx: Transaction, { actor }: Context, viewId: string | null): Promise<void> {
  if (actor.kind !== 'staff') return;
  const own = and(eq(savedViews.organisationId, actor.organisationId), eq(savedViews.staffId, actor.staffId));
  await tx
    .update(savedViews)
    .set({ isDefault: false })
    .where(viewId === null ? own : and(own, ne(savedViews.id, viewId)));
  if (viewId !== null)
    await tx
      .update(savedViews)
      .set({ isDefault: true })
      .where(and(own, eq(savedViews.id, viewId)));
}
