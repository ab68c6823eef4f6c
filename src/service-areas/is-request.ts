import { and, eq, type SQL } from 'drizzle-orm';
import { serviceRequests } from '../db/tables/service-requests.ts';
import type { Context } from '../ports.ts';

/** What a service is asked, by its case and its id there. */
export interface RequestOfCase {
  caseId: string;
  id: string;
}

/** The row of this one request. */
export function isRequest({ actor }: Pick<Context, 'actor'>, { caseId, id }: RequestOfCase): SQL | undefined {
  return and(
    eq(serviceRequests.organisationId, actor.organisationId),
    eq(serviceRequests.caseId, caseId),
    eq(serviceRequests.id, id),
  );
}
