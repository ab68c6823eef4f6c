import { inOrganisation } from '../../src/db/in-organisation.ts';
import { sql } from 'drizzle-orm';
import type { MatrixResult } from './run-matrix.ts';
import type { World } from './world.ts';

/** Every table, asked with the application's own role for one organisation: only its rows may be seen. The second wall. */
export async function runTableMatrix(world: World, only?: string): Promise<MatrixResult> {
  const findings: string[] = [];
  let cells = 0;
  for (const { table, key } of await tablesOf(world)) {
    if (only !== undefined && only !== table) continue;
    for (const { organisationId } of world.organisations) {
      cells++;
      const foreign = await inOrganisation({ db: world.api.ports.db, actor: { organisationId } }, (tx) =>
        tx.execute(sql.raw(`select 1 from redress.${table} where ${key} <> '${organisationId}' limit 1`)),
      );
      if (foreign.length > 0) findings.push(`${table} shows rows of another organisation`);
    }
  }
  return { cells, findings };
}

/** Tables that hold rows of both organisations, so that there is something to leak. */
async function tablesOf(world: World): Promise<{ table: string; key: string }[]> {
  const { superuserSql } = world.api.db;
  const names = await superuserSql`select tablename from pg_tables where schemaname = 'redress' order by 1`;
  return names.map(({ tablename }) => ({
    table: tablename,
    key: tablename === 'organisations' ? 'id' : 'organisation_id',
  }));
}
