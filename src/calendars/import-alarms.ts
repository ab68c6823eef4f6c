import { and, count, eq, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { calendarProposals } from '../db/tables/calendar-proposals.ts';
import type { Ports } from '../ports.ts';

/** How many imports of bank holidays failed in these organisations and were answered by nobody. */
export async function importAlarms(ports: Pick<Ports, 'db'>, organisationIds: readonly string[]): Promise<number> {
  let alarms = 0;
  for (const organisationId of organisationIds) {
    const [row] = await inOrganisation({ ...ports, actor: { organisationId } }, (tx) =>
      tx
        .select({ n: count() })
        .from(calendarProposals)
        .where(
          and(
            eq(calendarProposals.organisationId, organisationId),
            eq(calendarProposals.state, 'failed'),
            isNull(calendarProposals.decidedAt),
          ),
        ),
    );
    alarms += row?.n ?? 0;
  }
  return alarms;
}
