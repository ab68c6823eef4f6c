import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { letterDrafts } from '../../db/tables/letter-drafts.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';
import { refused, type DraftOutcome } from './draft-outcome.ts';

/** A step with a letter, as it was shown. */
export interface DraftStep {
  draftId: string;
  seen: number;
}

/** Gives a letter to somebody else to approve; again, where the case has changed since it was approved. */
export async function submitDraft(ctx: Context, step: DraftStep): Promise<DraftOutcome<null>> {
  return move(ctx, step, { from: ['draft', 'sentBack', 'approved'], to: 'submitted' });
}

/** Puts a letter away that will not be sent; it stays readable. */
export async function dropDraft(ctx: Context, step: DraftStep): Promise<DraftOutcome<null>> {
  return move(ctx, step, { from: ['draft', 'sentBack', 'submitted', 'approved'], to: 'dropped' });
}

type State = (typeof letterDrafts.$inferSelect)['state'];

async function move(
  ctx: Context,
  { draftId, seen }: DraftStep,
  { from, to }: { from: readonly State[]; to: 'submitted' | 'dropped' },
): Promise<DraftOutcome<null>> {
  const { actor } = ctx;
  if (!mayDo(actor, 'case.handle')) return refused('forbidden');
  const place = and(eq(letterDrafts.organisationId, actor.organisationId), eq(letterDrafts.id, draftId));
  const submittedAt = to === 'submitted' ? ctx.clock.now() : null;
  return inOrganisation(ctx, async (tx) => {
    const [row] = await tx.select().from(letterDrafts).where(place).for('update');
    if (row === undefined) return refused('not-found');
    if (!from.includes(row.state)) return refused('wrong-state');
    if (row.version !== seen) return refused('stale');
    await tx.update(letterDrafts).set({ state: to, submittedAt }).where(place);
    return { ok: true, value: null };
  });
}
