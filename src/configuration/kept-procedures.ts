import { asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { ownProcedures } from '../db/tables/own-procedures.ts';
import type { Context, Ports } from '../ports.ts';

/** A version of a procedure that belongs to an organisation; by name alone. */
export interface KeptName {
  organisationId: string;
  id: string;
  version: number;
}

/** A version as it was kept. */
export interface KeptProcedure {
  id: string;
  version: number;
  body: string;
  changeId: string;
}

/** The names of every version that any organisation has kept. */
export async function keptNames(drizzle: Pick<Ports['db']['drizzle'], 'execute'>): Promise<KeptName[]> {
  const rows = await drizzle.execute<{ organisation_id: string; procedure_id: string; version: number }>(
    sql`select * from redress.own_procedures_of_all()`,
  );
  return rows.map(({ organisation_id: organisationId, procedure_id: id, version }) => ({
    organisationId,
    id,
    version,
  }));
}

/** What one organisation has kept; by id, the first version first. */
export async function keptBy(
  ctx: Pick<Ports, 'db'> & { actor: Pick<Context['actor'], 'organisationId'> },
): Promise<KeptProcedure[]> {
  return inOrganisation(ctx, (tx) => keptIn(tx, ctx.actor.organisationId));
}

/** As `keptBy`, inside a transaction of the organisation. */
export function keptIn(tx: Transaction, organisationId: string): Promise<KeptProcedure[]> {
  const { procedureId: id, version, body, changeId } = ownProcedures;
  return tx
    .select({ id, version, body, changeId })
    .from(ownProcedures)
    .where(eq(ownProcedures.organisationId, organisationId))
    .orderBy(asc(id), asc(version));
}
