import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { serviceRequests } from '../db/tables/service-requests.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { askAgain } from '../service-areas/ask-again.ts';

/** Has every service that was asked about a case and has not answered written to again now; null where one was, else why not. */
export async function chaseRequests(ctx: Context, { caseId }: { caseId: string }): Promise<string | null> {
  const { actor } = ctx;
  if (!mayDo(actor, 'case.handle')) return 'forbidden';
  const asked = await inOrganisation(ctx, (tx) =>
    tx
      .select({ id: serviceRequests.id })
      .from(serviceRequests)
      .where(
        and(
          eq(serviceRequests.organisationId, actor.organisationId),
          eq(serviceRequests.caseId, caseId),
          eq(serviceRequests.state, 'asked'),
        ),
      ),
  );
  for (const { id } of asked) await askAgain(ctx, { caseId, id });
  return asked.length > 0 ? null : 'nothing-asked';
}
