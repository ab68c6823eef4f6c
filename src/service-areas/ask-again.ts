import { and, eq, sql } from 'drizzle-orm';
import { isUuid } from '../cases/is-uuid.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { serviceRequests } from '../db/tables/service-requests.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { isRequest, type RequestOfCase } from './is-request.ts';
import { queueQuestion } from './queue-question.ts';

/** Writes to a service again at once; false where it has answered or is asked no more, or for whoever may not ask. */
export async function askAgain(ctx: Context, request: RequestOfCase): Promise<boolean> {
  if (!mayDo(ctx.actor, 'case.handle') || !isUuid(request.caseId)) return false;
  return inOrganisation(ctx, async (tx) => {
    const [row] = await tx
      .update(serviceRequests)
      .set({ chases: sql`${serviceRequests.chases} + 1`, chasedAt: ctx.clock.now() })
      .where(and(isRequest(ctx, request), eq(serviceRequests.state, 'asked')))
      .returning();
    if (row !== undefined) await queueQuestion(tx, ctx, row, null);
    return row !== undefined;
  });
}
