import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { Database } from './clients.ts';
import { inOrganisation } from './in-organisation.ts';
import { cases } from './tables/cases.ts';
import { deadlines } from './tables/deadlines.ts';
import { organisations } from './tables/organisations.ts';

/** A procedure that an organisation has chosen (version null), or a version that some case is judged by. */
export interface UsedProcedure {
  organisation: string;
  id: string;
  version: number | null;
}

/** Every procedure that the organisations and their cases need, closed cases too: they are still read and reported. */
export async function usedProcedures(db: Database): Promise<UsedProcedure[]> {
  const rows = await db.sql<{ id: string }[]>`select organisations_with_work(null) as id`;
  const used: UsedProcedure[] = [];
  for (const { id: organisationId } of rows) used.push(...(await usedIn(db, organisationId)));
  return used;
}

function usedIn(db: Database, organisationId: string): Promise<UsedProcedure[]> {
  return inOrganisation({ db, actor: { organisationId } }, async (tx) => {
    const [own] = await tx
      .select({ slug: organisations.slug, procedures: organisations.procedures })
      .from(organisations);
    const organisation = own?.slug ?? organisationId;
    const pinned = await tx
      .selectDistinct({ id: cases.procedureId, version: cases.procedureVersion })
      .from(cases)
      .orderBy(asc(cases.procedureId), asc(cases.procedureVersion));
    const chosen = (own?.procedures ?? []).map((id) => ({ organisation, id, version: null }));
    return [...chosen, ...pinned.map((one) => ({ organisation, ...one }))];
  });
}

/** How a clock of a stage was counted in some case, as its deadline keeps it. */
export interface UsedLimit {
  organisation: string;
  id: string;
  version: number;
  clock: string;
  limit: TimeLimit;
}

/** Every period by which clocks of stages were counted in cases of these procedures. */
export async function usedLimits(db: Database, ids: readonly string[]): Promise<UsedLimit[]> {
  if (ids.length === 0) return [];
  const rows = await db.sql<{ id: string }[]>`select organisations_with_work(null) as id`;
  const used: UsedLimit[] = [];
  for (const { id: organisationId } of rows) used.push(...(await limitsIn(db, organisationId, ids)));
  return used;
}

function limitsIn(db: Database, organisationId: string, ids: readonly string[]): Promise<UsedLimit[]> {
  return inOrganisation({ db, actor: { organisationId } }, async (tx) => {
    const rows = await tx
      .selectDistinct({
        organisation: organisations.slug,
        id: cases.procedureId,
        version: cases.procedureVersion,
        clock: deadlines.clock,
        limit: deadlines.limit,
      })
      .from(deadlines)
      .innerJoin(cases, and(eq(cases.organisationId, deadlines.organisationId), eq(cases.id, deadlines.caseId)))
      .innerJoin(organisations, eq(organisations.id, deadlines.organisationId))
      .where(and(inArray(cases.procedureId, [...ids]), isNotNull(deadlines.limit)));
    return rows.flatMap(({ limit, ...row }) => (limit === null ? [] : [{ ...row, limit }]));
  });
}
