import { and, asc, count, eq, gte, max, min, sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { accessLog } from '../db/tables/access-log.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context } from '../ports.ts';

/** A member of staff who has opened a case. Instants are ISO 8601 in UTC. */
export interface Looker {
  staffId: string;
  name: string;
  first: string;
  last: string;
  times: number;
}

const days = 24 * 60 * 60_000;

/** Which members of staff have opened a case in the last 30 days, by name. Staff only. */
export async function whoHasLooked(ctx: Context, { caseId }: { caseId: string }): Promise<Looker[]> {
  const { organisationId, kind } = ctx.actor;
  if (kind !== 'staff') return [];
  const since = new Date(ctx.clock.now().getTime() - 30 * days);
  const ofStaff = and(eq(staff.organisationId, organisationId), sql`${staff.id}::text = ${accessLog.actorId}`);
  const ofCase = and(
    eq(accessLog.organisationId, organisationId),
    eq(accessLog.caseId, caseId),
    eq(accessLog.actorKind, 'staff'),
    gte(accessLog.at, since),
  );
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({
        staffId: staff.id,
        name: staff.name,
        first: min(accessLog.at),
        last: max(accessLog.at),
        times: count(),
      })
      .from(accessLog)
      .innerJoin(staff, ofStaff)
      .where(ofCase)
      .groupBy(staff.id, staff.name)
      .orderBy(asc(staff.name)),
  );
  return rows.map(({ first, last, ...row }) => ({ ...row, first: instant(first), last: instant(last) }));
}

function instant(at: Date | null): string {
  return at?.toISOString() ?? '';
}
