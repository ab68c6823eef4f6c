import { and, eq, inArray } from 'drizzle-orm';
import type { EventBody } from '../audit/event-body.ts';
import type { Transaction } from '../db/clients.ts';
import { services } from '../db/tables/services.ts';
import { staff } from '../db/tables/staff.ts';
import { teams } from '../db/tables/teams.ts';
import { isUuid } from './is-uuid.ts';
import { namesOf } from './names-of.ts';

/** What the ids in a history are called, by id. */
export interface PastNames {
  staff: Map<string, string>;
  teams: Map<string, string>;
  services: Map<string, { name: string; email: string | null; teamId: string | null }>;
}

/** Reads the names of everybody and everything that what was filed names; ids that are nothing's are left out. */
export async function pastNames(
  tx: Transaction,
  organisationId: string,
  bodies: readonly EventBody[],
): Promise<PastNames> {
  const facts = bodies.map((body) => body.facts);
  const named = (key: 'staff' | 'team' | 'service') => [
    ...new Set(facts.flatMap((one) => idIn(one, key)).filter((id) => isUuid(id))),
  ];
  const found = await servicesOf(tx, organisationId, named('service'));
  const teamIds = [...named('team'), ...found.flatMap(({ teamId }) => teamId ?? [])];
  return {
    staff: new Map((await namesOf(tx, staff, organisationId, named('staff'))).map(({ id, name }) => [id, name])),
    teams: new Map((await namesOf(tx, teams, organisationId, teamIds)).map(({ id, name }) => [id, name])),
    services: new Map(found.map(({ id, ...service }) => [id, service])),
  };
}

function idIn(facts: object, key: string): string[] {
  const id: unknown = Reflect.get(facts, key);
  return typeof id === 'string' ? [id.toLowerCase()] : [];
}

async function servicesOf(tx: Transaction, organisationId: string, ids: string[]) {
  if (ids.length === 0) return [];
  return tx
    .select({ id: services.id, name: services.name, email: services.email, teamId: services.teamId })
    .from(services)
    .where(and(eq(services.organisationId, organisationId), inArray(services.id, ids)));
}
