import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { callBacks } from '../db/tables/call-backs.ts';
import type { Context } from '../ports.ts';
import { reachableCase } from './reachable-case.ts';

/** Takes back the open call of a case, by its person or by staff for them. False where there is none any more. */
export async function withdrawCallBack(ctx: Context, { caseId }: { caseId: string }): Promise<boolean> {
  if ((await reachableCase(ctx, caseId)) === null) return false;
  const { organisationId, kind } = ctx.actor;
  const withdrawn = await inOrganisation(ctx, (tx) =>
    tx
      .update(callBacks)
      .set({
        state: 'withdrawn',
        settledAt: ctx.clock.now(),
        settledBy: kind === 'staff' ? ctx.actor.staffId : null,
      })
      .where(
        and(eq(callBacks.organisationId, organisationId), eq(callBacks.caseId, caseId), eq(callBacks.state, 'open')),
      )
      .returning({ id: callBacks.id }),
  );
  return withdrawn.length > 0;
}
