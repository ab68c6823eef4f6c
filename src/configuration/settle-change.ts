import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { configurationChanges } from '../db/tables/configuration-changes.ts';
import type { Context } from '../ports.ts';
import { appendStep } from './append-step.ts';
import { forgetSecret } from './waiting-secret.ts';

export interface Settled {
  changeId: string;
  state: 'applied' | 'rejected' | 'withdrawn';
  reason: string | null;
}

/** Writes how a proposal ended: at its row, and as a step of the history. The reason of the proposal stays. */
export async function settleChange(tx: Transaction, ctx: Context, { changeId, state, reason }: Settled): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') throw new Error('Only people change the configuration');
  const { organisationId, staffId } = actor;
  const at = ctx.clock.now();
  await tx
    .update(configurationChanges)
    .set({ state, decidedBy: staffId, decidedAt: at })
    .where(and(eq(configurationChanges.organisationId, organisationId), eq(configurationChanges.id, changeId)));
  if (state !== 'applied') await forgetSecret(tx, ctx, changeId);
  await appendStep(tx, { organisationId, changeId, kind: state, at, staffId, reason });
}
