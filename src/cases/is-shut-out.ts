import { sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import type { Context } from '../ports.ts';

/** Whether a resident's own case has been closed to them: they act for somebody who refuses it, or whose consent is over. */
export async function isShutOut(ctx: Context): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind !== 'resident') return false;
  const { organisationId, caseId } = actor;
  const [row] = await inOrganisation(ctx, (tx) =>
    tx.execute(sql`select redress.find_case(${organisationId}, ${caseId}, null, ${caseId}) as id`),
  );
  return !row?.['id'];
}
