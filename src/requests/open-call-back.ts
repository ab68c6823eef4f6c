import { inOrganisation } from '../db/in-organisation.ts';
import type { Context } from '../ports.ts';
import { callsOf } from './ask-for-call-back.ts';
import type { CallBack } from './call-back.ts';

/** The call that is still to be made about a case; null where there is none. For whoever may see the case. */
export async function openCallBack(ctx: Context, { caseId }: { caseId: string }): Promise<CallBack | null> {
  if (ctx.actor.kind === 'resident' && ctx.actor.caseId !== caseId) return null;
  if (ctx.actor.kind === 'public') return null;
  const calls = await inOrganisation(ctx, (tx) => callsOf(tx, ctx, caseId));
  return calls.find(({ state }) => state === 'open') ?? null;
}
