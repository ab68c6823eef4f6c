import { and, count, eq, lt } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import type { Ports } from '../ports.ts';

/** Milliseconds after which a file should have been looked at, whatever else there was to do. */
const longest = 15 * 60_000;

/** How many files have waited too long for the scanner, in all these organisations. */
export async function overdueScans(
  ports: Pick<Ports, 'db' | 'clock'>,
  organisationIds: readonly string[],
): Promise<number> {
  const since = new Date(ports.clock.now().getTime() - longest);
  let waiting = 0;
  for (const organisationId of organisationIds) {
    const isOverdue = and(
      eq(documents.organisationId, organisationId),
      eq(documents.scan, 'waiting'),
      lt(documents.createdAt, since),
    );
    const [found] = await inOrganisation({ db: ports.db, actor: { organisationId } }, (tx) =>
      tx.select({ n: count() }).from(documents).where(isOverdue),
    );
    waiting += found?.n ?? 0;
  }
  return waiting;
}
