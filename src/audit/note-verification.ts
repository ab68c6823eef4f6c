import type { Database } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { integrationChecks } from '../db/tables/integration-checks.ts';
import type { Clock, Ids } from '../ports.ts';

/** Keeps when the histories of an organisation were last checked, and whether all were whole. */
export async function noteVerification(
  ports: { db: Pick<Database, 'drizzle'>; clock: Clock; ids: Pick<Ids, 'uuid'> },
  { organisationId, faults }: { organisationId: string; faults: number },
): Promise<void> {
  const isWell = faults === 0;
  const row = { organisationId, id: ports.ids.uuid(), name: 'audit', at: ports.clock.now(), isWell };
  await inOrganisation({ ...ports, actor: { organisationId } }, (tx) =>
    tx.insert(integrationChecks).values({ ...row, reason: isWell ? null : `${faults} faults` }),
  );
}
