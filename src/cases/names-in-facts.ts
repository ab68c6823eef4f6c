import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { cases } from '../db/tables/cases.ts';
import { services } from '../db/tables/services.ts';
import { staff } from '../db/tables/staff.ts';
import { teams } from '../db/tables/teams.ts';
import { isUuid } from './is-uuid.ts';
import { namesOf } from './names-of.ts';
import type { RecordedFacts } from './plan-types.ts';
import { formatReference } from './reference.ts';

/** What the ids in facts are called: people, teams and services by name, other cases by reference; ids in lower case. */
export type NamesInFacts = Readonly<Record<string, string>>;

const places = {
  staff: ['handler', 'approvedBy', 'staff'],
  teams: ['team'],
  services: ['service'],
  cases: ['to', 'fromCase'],
} as const;

/** Whether there is anything in these facts that has a name of its own. */
export function nameAnything(facts: readonly RecordedFacts[]): boolean {
  return Object.values(places).some((keys) => idsIn(facts, keys).length > 0);
}

/** Reads them, those who have left and what was closed too; ids that are nothing's are left out. */
export async function namesInFacts(
  tx: Transaction,
  organisationId: string,
  facts: readonly RecordedFacts[],
): Promise<NamesInFacts> {
  const named = [
    ...(await namesOf(tx, staff, organisationId, idsIn(facts, places.staff))),
    ...(await namesOf(tx, teams, organisationId, idsIn(facts, places.teams))),
    ...(await namesOf(tx, services, organisationId, idsIn(facts, places.services))),
    ...(await referencesOf(tx, organisationId, idsIn(facts, places.cases))),
  ];
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}

function idsIn(facts: readonly object[], keys: readonly string[]): string[] {
  const found = facts.flatMap((one) => keys.map((key): unknown => Reflect.get(one, key)));
  const ids = found.flatMap((id) => (typeof id === 'string' && isUuid(id) ? [id.toLowerCase()] : []));
  return [...new Set(ids)];
}

async function referencesOf(tx: Transaction, organisationId: string, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: cases.id, reference: cases.reference })
    .from(cases)
    .where(and(eq(cases.organisationId, organisationId), inArray(cases.id, ids)));
  return rows.map(({ id, reference }) => ({ id, name: formatReference(reference) }));
}
