import type { Context } from '../ports.ts';
import { loadOpening } from './load-case.ts';
import type { OpenedCase } from './open-case.ts';
import { openedBefore } from './opened-before.ts';

/** The case that an earlier request with this key began, whatever that said; null where there was none. */
export async function openedWithKey(ctx: Context, idempotencyKey: string): Promise<OpenedCase | null> {
  const { organisationId } = ctx.actor;
  const question = { organisationId, now: ctx.clock.now(), key: `open:${idempotencyKey}` };
  const { earlier } = await loadOpening(ctx.db.sql, question);
  return earlier === null ? null : openedBefore(ctx, earlier.caseId);
}
