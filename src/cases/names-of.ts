import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import type { services } from '../db/tables/services.ts';
import type { staff } from '../db/tables/staff.ts';
import type { teams } from '../db/tables/teams.ts';

/** What these people, teams or services of an organisation are called; ids that are nothing's are left out. */
export async function namesOf(
  tx: Transaction,
  table: typeof staff | typeof teams | typeof services,
  organisationId: string,
  ids: string[],
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return tx
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(and(eq(table.organisationId, organisationId), inArray(table.id, ids)));
}
