import type { Result } from '../errors.ts';
import type { Context } from '../ports.ts';
import { loadOpening } from './load-case.ts';
import { planInput, type OpenCaseInput } from './open-case.ts';

/** Whether a complaint would be taken in as it is, or why not; nothing is written. */
export async function wouldOpen(ctx: Context, input: OpenCaseInput): Promise<Result<unknown>> {
  const now = ctx.clock.now();
  const loaded = await loadOpening(ctx.db.sql, { organisationId: ctx.actor.organisationId, now, key: null });
  return planInput(ctx, input, loaded, now);
}
