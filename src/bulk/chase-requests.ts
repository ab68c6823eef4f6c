import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { serviceRequests } from '../db/tables/service-requests.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';

/** Has every service that was asked about a case and has not answered written to again now; null where one was, else why not. */
export async function chaseRequests(ctx: Context, { caseId }: { caseId: string }): Promise<string | null> {
  const { actor, clock } = ctx;
  if (!mayDo(actor, 'case.handle')) return 'forbidden';
  const chased = await inOrganisation(ctx, (tx) =>
    tx
      .update(serviceRequests)
      .set({ nextChaseAt: clock.now() })
      .where(
        and(
          eq(serviceRequests.organisationId, actor.organisationId),
          eq(serviceRequests.caseId, caseId),
          eq(serviceRequests.state, 'asked'),
        ),
      )
      .returning({ id: serviceRequests.id }),
  );
  return chased.length > 0 ? null : 'nothing-asked';
}
