import { isUuid } from '../cases/is-uuid.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import type { Context } from '../ports.ts';
import { lockConfiguration } from './append-step.ts';
import { changeOf } from './decide-change.ts';
import { notChanged, type Changed } from './outcome.ts';
import { settleChange } from './settle-change.ts';

/** Whoever proposed a change takes it back before anybody has decided. */
export async function withdrawChange(
  ctx: Context,
  input: { changeId: string; reason?: string },
): Promise<Changed<null>> {
  const { changeId, reason = null } = input;
  if (!isUuid(changeId)) return notChanged({ kind: 'not-found' });
  return inOrganisation(ctx, async (tx) => {
    await lockConfiguration(tx, ctx.actor.organisationId);
    const row = await changeOf(tx, ctx, changeId);
    if (row === null) return notChanged({ kind: 'not-found' });
    if (ctx.actor.kind !== 'staff' || row.proposedBy !== ctx.actor.staffId) return notChanged({ kind: 'not-own' });
    if (row.state !== 'proposed') return notChanged({ kind: 'already-decided' });
    await settleChange(tx, ctx, { changeId, state: 'withdrawn', reason });
    return { ok: true, value: null };
  });
}
