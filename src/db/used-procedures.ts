import { asc } from 'drizzle-orm';
import type { Database } from './clients.ts';
import { inOrganisation } from './in-organisation.ts';
import { cases } from './tables/cases.ts';
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
