import { and, eq } from 'drizzle-orm';
import { isUuid } from '../cases/is-uuid.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { serviceRequests } from '../db/tables/service-requests.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { isRequest, type RequestOfCase } from './is-request.ts';

/** Has a service written to again at once; false where it has answered or is asked no more, or for whoever may not ask. */
export async function askAgain(ctx: Context, request: RequestOfCase): Promise<boolean> {
  if (!mayDo(ctx.actor, 'case.handle') || !isUuid(request.caseId)) return false;
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .update(serviceRequests)
      .set({ nextChaseAt: ctx.clock.now() })
      .where(and(isRequest(ctx, request), eq(serviceRequests.state, 'asked')))
      .returning({ id: serviceRequests.id }),
  );
  return rows.length > 0;
}
